import type * as zh from '../zh/classification.ts';
import { counted, listed } from './grammar.ts';

export const classification: typeof zh.classification = {
  title: 'Classifications of expenditure',
  schemes: { functional: 'Functional classification', economic: 'Economic classification (departments)' },
  levels: { class: 'class', group: 'group', item: 'item' },
  index: {
    description:
      'Every code of expenditure that budgets and final accounts print: what it is, which bureaus spent how much, and how the code has changed.',
    lead: (codes) =>
      `${counted(codes, 'code')} with amounts in documents. Follow a code to see what it is, who spent how much and how it has changed. Names are in Chinese, as printed.`,
    coverage: (documents, all) =>
      `Codes were read in the expenditure tables of ${documents} of the ${counted(all, 'document')}.`,
    without: 'Documents in which none were read: ',
    years:
      'A code has to be read with its year: the same code may mean something else in another year, and the same thing may have moved to another code. Rows whose name does not agree with their code in the list of that year are not counted; they are shown apart on the page of the code.',
    plain: {
      functional: 'What the money is for, in three levels (class, group, item).',
      economic:
        'What the money buys: salaries, office costs, travel, in two levels (class, group). These are the codes used in department budgets.',
    },
    entry: 'What this term means',
    none: 'None of the documents print codes of this kind.',
    leftOut: 'Left out',
    odd: (lines) =>
      `${counted(lines, 'row has', 'rows have')} a code whose length is that of no class, group or item and ${lines === 1 ? 'is' : 'are'} left out`,
    nameless: (lines) =>
      `${counted(lines, 'row prints', 'rows print')} no code and a name that does not belong to exactly one, and ${lines === 1 ? 'is' : 'are'} left out`,
    only: (shown) => `; only the first ${shown} are listed`,
    colon: ': ',
    scope:
      'Only tables of expenditure are included, not tables of revenue. Tables whose grid is broken in the original, so that they could only be read in order, are left out.',
  },
  tree: {
    documents: (count) => counted(count, 'document'),
    noDocuments: 'no document prints this level',
    names: (count) => `${count} names over the years`,
    differing: 'some rows have another name',
    comma: ', ',
  },
  page: {
    description: (scheme, level, title) =>
      `${scheme}, ${level} ${title}: what it is, which bureaus spent how much, and how the code has changed.`,
    meaning: (meaning) => `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}. `,
    lead: (scheme, level) => `${scheme}, ${level} level. `,
    entry: 'Glossary',
    severalNames:
      'This code is printed with different names in different years; they are listed apart below. Whether it was renamed or became something else is told by the list of each year. The amounts cannot simply be joined up.',
    who: 'Who spends how much',
    whoUnder: (years, name) => `“${name}” in ${listed(years.map(String))}: who spent how much`,
    more: (rows) => `${counted(rows, 'more row is', 'more rows are')} not listed here. All are in the CSV file below.`,
    noAmounts: 'No document prints amounts at this level. See the codes below it.',
    fairness: {
      functional:
        'Several tables of one document print the same money: the summary table of expenditure has all funds, the table of the general public budget only a part, so they cannot be added up. A title that says “department” usually means that its units are included, so its figures cannot be added to theirs.',
      economic:
        'Most documents set out only the basic expenditure of the general public budget by economic class. Project expenditure is not included, so these figures are usually not all that was spent on this item. The title of the table says what it covers. A title that says “department” usually means that its units are included, so its figures cannot be added to theirs.',
    },
    unlistedMeans:
      ' “Not in the list”: our list has no reliable name for this code in that year, so the row is shown as printed.',
    unnumbered: 'Printed by name, without a code',
    unnumberedBelow: 'Tables that print no code are listed below',
    unnumberedMeans:
      'These tables print no codes, so their rows are placed here by name. Where the original prints one name in several rows (for instance for agencies and for public institutions), so do we.',
    differing: 'Name and code do not agree (not counted)',
    differingMeans: (code) =>
      `These rows print the code ${code} with a name that is not the one in the list of that year. Either the code or the name may be a mistake.`,
    printedAs: (name) => (name ? `: printed as “${name}”` : ': printed without a name'),
    listedAs: (year, names) => `, in the list of ${year} it is “${names.join('”, “')}”`,
    amount: '; amount ',
    history: 'Names of this code',
    noHistory: 'Our lists do not have this code. Its name is shown as printed.',
    historyCaption: (code) =>
      `Names of ${code} and how they are known: the lists of each year, or published budgets and final accounts (most of them not on this site)`,
    name: 'Name',
    seenIn: 'Seen in',
    evidence: 'Evidence',
    years: (years) => years.join(', '),
    unknownYears: 'years not known',
    listOf: (years) => `the ${years.length === 1 ? 'list' : 'lists'} of ${listed(years.map(String))}`,
    seen: (documents) => counted(documents, 'published document'),
    former: 'a former name; the list of changes does not say when it was replaced',
    comma: ', ',
    elsewhere: 'In other years, the same name is printed under another code: ',
    separator: ', ',
    yearsOf: (years) => ` (${years})`,
    elsewhereMeans: '. Whether it is the same thing is told by the list of each year.',
    below: 'Codes below this one',
    belowMeans: 'Those that this site knows; there may be more.',
    documents: (count) => counted(count, 'document'),
    noAmount: 'no document prints an amount',
    data: 'Data',
    csv: 'All rows under this code (CSV, in Chinese)',
  },
  table: {
    of: (edition, name) => `${edition}, “${name}”. `,
    ofUnnumbered: (edition, name) => `${edition}, “${name}” (no code printed). `,
    caption: (documents, rows) =>
      `${counted(documents, 'document')}${rows > 1 ? ', the largest amount first' : ''}. Figures and units are as printed; follow a figure to see where it stands.`,
    document: 'Bureau, document and table',
    columns: { total: 'Total', basic: 'Basic expenditure', project: 'Project expenditure' },
    remarks: 'Remarks',
    printedAs: (name) => `the original says “${name}”`,
    unlisted: 'not in the list',
    join: (remarks) => remarks.join('; '),
  },
};
