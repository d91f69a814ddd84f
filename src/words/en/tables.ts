import type * as zh from '../zh/tables.ts';
import { counted } from './grammar.ts';

export const tables: typeof zh.tables = {
  unknown: 'not a standard table',
  // The title is in Chinese: the standard name says what the table is.
  besideTitle: (_title, standard) => standard,
  inContents: (title, standard) => standard ?? title,
  standardName: (name) => `Standard table: ${name}`,
  empty: 'This table is empty: it was published without any amounts. Blank does not mean zero.',
  blankCell: 'A cell of this table was published blank. Blank does not mean zero.',
  textSays: (label) => `The text gives for ${label}: `,
  seeEmpty: 'See its heads and empty rows',
  unit: (name) => `Unit: ${name}`,
  noUnit: 'not printed in the original',
  lowConfidence: 'This table may have been misread.',
  compareAll: 'Please compare row by row whether each figure stands in its row and column: ',
  doubts: {
    funds: 'In these rows of the funds, compare whether each figure stands under its own head',
    indicators: 'In these rows of the indicators, compare whether name and value stand under the right level and year',
    heads: 'In these rows of the head, compare whether the names above each column are right',
    rows: 'In these rows, compare whether each figure stands in its own column',
  },
  recognised: 'This table was recognised in a scan: please compare its figures with the original.',
  doubtful: (cells) => `${counted(cells, 'cell')} marked in the table as doubtful.`,
  doubt: (confidence) => (confidence === null ? 'doubtful' : `doubtful ${confidence}`),
  doubtNote: [
    'Cells marked “doubtful” were recognised with little confidence (the percentage), or do not add up to the totals they belong to. They are shown as recognised, without change: please compare with ',
    '. The mark is in the JSON file, not in the CSV file.',
  ],
  wide: 'The table is wider than its place: it scrolls sideways.',
  long: (rows) => `${rows} rows; the table scrolls in its box.`,
  joined: (pages) => `Joined from ${counted(pages, 'page')} of the original`,
  onlyFigures: (all, withFigure) => `Only rows with figures (${withFigure} of ${all})`,
  depth: 'Show down to',
  copy: 'Copy',
  levels: ['', 'class', 'group', 'item'],
  level: (depth) => `level ${depth}`,
};
