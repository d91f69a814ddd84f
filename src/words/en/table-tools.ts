import type * as zh from '../zh/table-tools.ts';

export const tableTools: typeof zh.tableTools = {
  copyLink: 'Copy link',
  linkCopied: 'Copied',
  inAddress: 'The link is in the address bar',
  source: 'Source',
  named: (action, figure) => `${action}: ${figure}`,
  copied: 'Copied. You can paste it into a spreadsheet.',
  refused: 'The browser does not allow copying. Please download the CSV file.',
  sort: 'Sort by this column: largest first, smallest first, as printed',
};
