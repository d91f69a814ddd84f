import type * as zh from '../zh/punctuation.ts';

export const punctuation: typeof zh.punctuation = {
  colon: ': ',
  semicolon: '; ',
  comma: ', ',
  listed: ', ',
  stop: '.',
  gap: ' ',
  apart: ' · ',
  aside: (text) => ` (${text})`,
};
