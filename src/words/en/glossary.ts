import type * as zh from '../zh/glossary.ts';
import { counted } from './grammar.ts';

export const glossary: typeof zh.glossary = {
  title: 'Glossary',
  description:
    'The usual terms of Chinese budgets and final accounts in plain words, and how each document defines them.',
  lead: (entries) =>
    `${counted(entries, 'term')} of Chinese budgets and final accounts, in plain words. Each leads to how the documents define it, to where they use it, and to the official wording where it has been collected.`,
  letters: 'By first letter',
  whatIs: (term) => `What is “${term.replaceAll(/[“”]/gu, '')}”?`,
  alsoWritten: 'Also written: ',
  official: 'Official wording',
  noOfficial: 'No official text has been collected.',
  source: { before: 'Source: ', after: '. This is our paraphrase; the original counts.' },
  definitions: 'How the documents define it',
  notDefined: (used) => `None of the documents defines this term${used ? ', but they use it' : ''}.`,
  severalDefinitions:
    'As printed. Some publishers define it more widely than others: see whether they mean the same before you compare amounts.',
  uses: 'Where it is used',
  notUsed: 'None of the documents uses this term yet.',
  tables: 'Tables',
  sections: 'Text',
  places: (kind, count) => `${kind} (${counted(count, 'place')})`,
  morePlaces: (count) => (count === 1 ? '1 more place' : `${count} more places`),
  searchAll: { before: 'Search for every place that says “', after: '”' },
  related: 'Related terms',
  noteMore: 'Official wording, definitions and sources',
  close: 'Close',
};
