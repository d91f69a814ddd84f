import { search as en } from '../words/en/search.ts';
import { spoken } from '../words/spoken.ts';
import { search as zh } from '../words/zh/search.ts';

/** The words of the search page in the language it speaks. */
export const searchWords = spoken({ zh, en });
