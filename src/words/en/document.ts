import type * as zh from '../zh/document.ts';
import { counted } from './grammar.ts';

export const document: typeof zh.document = {
  sections: {
    summary: 'At a glance',
    figures: 'Main figures',
    charts: 'Charts',
    tables: 'Tables',
    derived: 'Figures from the text',
    text: 'Text',
    checks: 'Checks',
    contents: 'What has to be published',
    terms: 'Terms',
    conversion: 'How this page was made',
    downloads: 'Source and downloads',
  },
  outline: 'On this page',
  toTop: 'Top',
  record: 'Data of this document',
  tablesLead: (count) =>
    `${counted(count, 'table')}, with every figure as it was printed. A blank cell, 0 and a dash mean different things and are kept as they are.`,
  tablesOffer:
    'Tap or point at a figure, or reach it with the Tab and arrow keys, to copy a link to it or to see where it stands in the source.',
  derivedLead: (hasTables) =>
    `${hasTables ? 'The document gives the figures below in no table. They' : 'The text this site received has no budget tables. The figures below'} are taken from its sentences as they stand; nothing is computed.`,
  formsLead: {
    budget: 'These forms say what results the money is meant to bring, in the words of the document.',
    final: 'In these forms the publisher assesses its own results, in the words of the document.',
  },
  textLead: 'The text of the document, complete and in its order, in Chinese.',
  textTables: 'Its tables are shown above; a link stands in the place of each.',
  termsLead:
    'Terms that this document explains itself. Follow a term to its explanation in the text, or “Glossary” to a plain one and to those of other documents.',
  entry: 'Glossary',
  conversionLead:
    'Turning the published text into data changes no figure and drops nothing in silence; personal details (such as the name and telephone number of whoever filled in a form) are masked. What was noticed and left out on the way is listed below, in Chinese.',
  table: 'Table',
  form: 'Performance form',
  emptyTable: 'empty',
  blank: '(blank)',
  seeCell: 'See this figure in the table',
  header: {
    sentence: (bureau, year, kind) =>
      kind === 'budget'
        ? `The ${year} budget published by ${bureau}: what it planned to receive and to spend in ${year}, and on what.`
        : `The ${year} final accounts published by ${bureau}: what it received and spent in ${year}, and on what.`,
    kinds: { budget: 'Budget (the plan at the start of the year)', final: 'Final accounts (the result of the year)' },
    scopes: {
      department: 'The accounts of one department, not of the whole place',
      unit: 'The accounts of this unit alone, not of the whole place',
    },
    institutions: 'Which units it includes: see the text',
    region: 'Region',
    kind: 'Kind',
    scope: 'Scope',
    source: 'Source',
    published: 'Original address',
    notPublished: {
      text: 'This site was given the text only; the address of the original is not known',
      original: 'The address of the original is not known',
    },
    read: (extent) => `Read the source (${extent})`,
    extent: ({ pages, sheets, lines }) =>
      [
        pages > 0 ? counted(pages, 'page') : '',
        sheets > 0 ? counted(sheets, 'worksheet') : '',
        lines > 0 ? counted(lines, 'line') : '',
      ]
        .filter((part) => part !== '')
        .join(', '),
  },
  sources: {
    title: 'Original title',
    fingerprint: { text: 'Fingerprint of the text', original: 'Fingerprint of the original' },
  },
  downloads: {
    title: 'Downloads',
    workbook: 'Workbook, one table a sheet (Excel)',
    amounts: 'all amounts',
    amountsEach: 'All amounts, one a row',
    forExcel: 'all amounts, for Excel',
    forPrograms: 'CSV for programs',
    record: 'The whole record (JSON)',
    package: 'Data package (Frictionless)',
    checksums: 'Checksums (SHA-256)',
    facts: 'Figures from the text (CSV)',
    checks: 'Results of the checks',
    source: 'Source (numbered lines)',
    guide: 'How to use and cite these files',
    tables: 'Each table (CSV, JSON)',
  },
  derived: {
    titles: {
      functionalClass: 'By function',
      economicClass: 'By economic class',
      economicItem: 'By economic class, in detail',
      project: 'By project',
      fundSource: 'By source of funds',
      threePublic: '“Three public” expenses in detail',
      procurement: 'Government procurement by kind',
      vehicles: 'Number of official vehicles',
    },
    mixed: 'Expenditure by its parts',
    year: (year) => String(year),
    ofThese: ', of which:',
    asPrinted: 'Figures and units as the text prints them',
    item: 'Item',
    amount: 'Amount or number',
    share: 'Share',
    change: 'Change',
  },
};
