import type * as zh from '../zh/conversion.ts';
import { counted } from './grammar.ts';

export const conversion: typeof zh.conversion = {
  nothing: 'There is nothing to tell.',
  lowConfidence: 'Tables that may have been misread',
  recognised: {
    title: 'Tables recognised in scans',
    lead: 'Figures may have been misread: please compare with the original.',
  },
  doubtful: (cells) => counted(cells, 'doubtful cell'),
  unknown: {
    title: 'Tables that are not standard tables',
    lead: 'They match none of the known tables of budgets and final accounts and are kept as they are; the main figures and the charts take nothing from them.',
  },
  severities: { error: 'Errors', warning: 'To be noted', info: 'Remarks' },
  problems: (name, count) => `${name} (${count})`,
  expected: (text) => `; expected “${text}”`,
  found: (text) => `; found “${text}”`,
  reasons: {
    contents: 'tables of contents',
    pageNumber: 'page numbers',
    runningHeader: 'page headers',
    runningFooter: 'page footers',
    watermark: 'watermarks',
    bookmark: 'bookmark marks',
    separator: 'separators',
    repeatedHeader: 'table heads repeated on every page',
    markup: 'formatting marks',
  },
  leftOut: (reason, count) => `Left out of the text: ${reason} (${count})`,
};
