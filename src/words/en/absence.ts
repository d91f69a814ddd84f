import type * as zh from '../zh/absence.ts';

export const absence: typeof zh.absence = {
  emptyTable: (title) => `《${title}》 was published empty`,
  blankCell: (title, cell, printed) =>
    `This cell of 《${title}》 ${printed === '' ? 'is blank' : `prints “${printed}”`} (${cell})`,
  notInTable: (title) => `《${title}》 has no such item`,
  doubtfulTable: (title) => `《${title}》 was read with doubt, so nothing is taken from it`,
  titleOnly: (title) => `“${title}” is printed, but no table was read there`,
  mentioned: 'the text speaks of it, but no figure was read',
  saidNone: 'the text says that there is none, without a figure',
  elsewhere: 'the tables were published elsewhere and are not on this site',
  notThere: 'the document has no such table, and its text does not speak of it',
  unknown: 'not found: the document does not have it, or this site did not read it',
};
