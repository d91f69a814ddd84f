import type * as zh from '../zh/table-tools.ts';

export const tableTools: typeof zh.tableTools = {
  copyLink: 'Copy link',
  linkCopied: 'Copied',
  inAddress: 'The link is in the address bar',
  copyCitation: 'Copy citation',
  citation: ({ document, table, names, figure, unit, place, address }) => {
    const where = table === null ? 'text' : `《${table}》`;
    const of = names.length > 0 ? ` “${names.join(' · ')}”` : '';
    return `${document}, ${where}${of}: ${figure}${unit && ` (${unit})`}${place && `, ${place}`}, ${address}`;
  },
  source: 'Source',
  named: (action, figure) => `${action}: ${figure}`,
  copied: 'Copied. You can paste it into a spreadsheet.',
  refused: 'The browser does not allow copying. Please download the CSV file.',
  sort: 'Sort by this column: largest first, smallest first, as printed',
};
