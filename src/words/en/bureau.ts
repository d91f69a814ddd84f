import type { DisclosureKind } from '../../model/source-metadata.ts';
import type * as zh from '../zh/bureau.ts';
import { counted, listed } from './grammar.ts';

const kinds: Record<DisclosureKind, string> = { budget: 'Budget', final: 'Final accounts' };

export const bureau: typeof zh.bureau = {
  description: (name, region) =>
    `The budgets and final accounts published by ${name} (${region}): revenue, expenditure and “three public” expenses for each year.`,
  nothing: 'No documents of this bureau have been added yet.',
  identity: {
    region: 'Region',
    names: 'Names',
    predecessors: 'Came from',
    successors: 'Became',
    parent: 'Department in charge',
    units: 'Subordinate units',
    scope: 'Scope',
    ownMoney: 'Only what this bureau has published, not all the money of the place',
    level: (level) => ` (${level})`,
  },
  levels: {
    central: 'central government',
    province: 'province level',
    prefecture: 'prefecture level',
    county: 'county level',
    township: 'township level',
  },
  succession: {
    from: {
      merged: 'merged into it',
      split: 'it was split off',
      tookOver: 'its duties were taken over',
      replaced: 'it was reorganised from this body',
    },
    to: {
      merged: 'merged into this body',
      split: 'this body was split off',
      tookOver: 'this body took over its duties',
      replaced: 'reorganised as this body',
    },
    when: (how, year) => (year === null ? how : `${how}, ${year}`),
  },
  year: (year) => `${year}`,
  missingYears: 'years not known',
  until: (year) => `until ${year}`,
  since: (year) => `since ${year}`,
  between: (from, to) => `${from}–${to}`,
  years: {
    title: (years) => (years > 1 ? 'Budgets and final accounts by year' : 'Main figures'),
    caption: (name) => `Main figures of ${name} by year`,
    asPrinted:
      'Figures and units are as printed in each document and have not been converted. Follow a figure to see where it stands.',
    latestFirst: ' The latest year comes first.',
    item: 'Item',
    rows: {
      currentRevenue: 'Revenue of the year itself (without what was carried over)',
      currentExpenditure: 'Expenditure of the year itself (without what is carried over)',
      generalPublic: 'General public budget expenditure',
    },
    kinds,
    completion: 'Outturn against budget',
    printed: (base) => `printed, as a share of ${base}`,
    computed: 'computed: final accounts ÷ budget',
    ofNothing: 'the budget is 0',
    scopesDiffer: 'different scope',
    missing:
      'Where there is no figure, the cell says why and leads to where the reader may look. A figure that was not found does not mean that there was no such money.',
    printedRates: 'A printed rate is shown as it is, with the budget it refers to.',
    computedRates:
      'A rate marked “computed” is ours: the final accounts divided by the budget of the same year, to two decimal places. No rate is computed for total revenue and total expenditure: they include money carried over, which the two documents count differently.',
    differentScopes: (years) =>
      `For ${listed(years)} the budget and the final accounts differ in scope (one is for the whole department, one for a single unit), so one cannot be divided by the other.`,
  },
  threePublic: {
    title: '“Three public” expenses',
    caption: (name) => `“Three public” expenses of ${name} by year`,
    asPrinted: 'Figures are as printed.',
    bars: ' The bars are drawn by this site: their length is an amount, from zero and on one scale throughout the table.',
    cautions: {
      kinds:
        'A budget is the plan at the start of the year, final accounts the outcome at its end: a longer bar does not mean that too much was spent.',
      scopes: (units) => `The scopes differ: ${listed(units)} cover a unit alone, the others a department.`,
    },
    year: 'Year',
    items: {
      total: 'Total',
      overseas: 'Overseas travel',
      vehicles: 'Official vehicles',
      purchase: 'Purchase of vehicles',
      operation: 'Operation of vehicles',
      receptions: 'Official receptions',
    },
    inFinal: 'budget as printed in the final accounts',
    nothing:
      'No amount for “three public” expenses was found: the documents do not have one, or this site did not read it. That does not mean that nothing was spent.',
  },
  documents: {
    title: 'Documents',
    caption: (name) => `Documents of ${name} and the results of their checks`,
    document: 'Document',
    original: 'Title of the original: ',
    checks: 'Checks',
    contents: 'Contents that must be published',
    published: (present, required) => `${present} of ${required} published`,
    contentsUnknown: 'not checked',
    resultOf: (document, result) => `${document}: ${result}`,
    findings: (document) => `What does not agree in the ${document}`,
    more: (count) => `${counted(count, 'more mismatch', 'more mismatches')}: see all`,
    moreOf: (document) => ` in the ${document}`,
  },
};
