import type * as zh from '../zh/key-figures.ts';

export const keyFigures: typeof zh.keyFigures = {
  change: (direction, year, amount, rate) => {
    const than = year === null ? 'the year before' : String(year);
    if (direction === 'none') return `Unchanged from ${than}`;
    const verb = direction === 'increase' ? 'Up' : 'Down';
    const by = amount && rate ? `${amount} (${rate})` : amount || rate;
    return by === '' ? `${verb} on ${than}` : `${verb} ${by} on ${than}`;
  },
  recognised: (doubt) => `Recognised in a scan: please compare with the original${doubt ? ` (${doubt})` : ''}.`,
  insteadFromText: '; this figure is from the text',
  elsewhere: 'Elsewhere the text says: ',
  differs: ['The text says ', ', which is not what the table says.'],
  inTable: (printedAs) => `In the table as ${printedAs}, `,
  inSentence: (printedAs) => (printedAs === null ? 'From the text, ' : `From the text as ${printedAs}, `),
  missing: 'No figure for ',
  missingIsNot: '. That does not mean that there was no such money.',
};
