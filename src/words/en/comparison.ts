import type { MoneyUnit } from '../../model/money-unit.ts';
import type { DisclosureKind, PublisherScope } from '../../model/source-metadata.ts';
import type * as zh from '../zh/comparison.ts';
import { counted, listed } from './grammar.ts';
import { standardTables } from './standard-tables.ts';

const kinds: Record<DisclosureKind, string> = {
  budget: 'a budget (the plan at the start of the year)',
  final: 'final accounts (the outcome at its end)',
};
const units: Record<MoneyUnit, string> = {
  yuan: 'yuan',
  thousandYuan: '1,000 yuan',
  tenThousandYuan: '10,000 yuan',
  hundredMillionYuan: '100 million yuan',
};
const scopes: Record<PublisherScope, string> = { department: 'a department', unit: 'a unit' };

/** `A and B: 2023; C: 2024`. */
function grouped(groups: readonly { documents: string[]; value: string }[]): string {
  return groups.map(({ documents, value }) => `${listed(documents)}: ${value}`).join('; ');
}

export const comparison: typeof zh.comparison = {
  documents: 'Documents compared',
  checks: (result) => `Checks: ${result}`,
  checksOf: (document) => `, ${document}`,
  flag: '⚑',
  flagOf: (label, measure) => ` Check: ${measure} of ${label} does not agree with another figure, see why`,
  caption: (section) => `${section}: the figure of each document below each item`,
  figures: {
    revenue: 'Revenue',
    expenditure: 'Expenditure',
    basic: 'Basic expenditure',
    project: 'Project expenditure',
    threePublic: '“Three public” expenses, total',
    overseasTravel: 'Overseas travel',
    officialVehicles: 'Purchase and operation of official vehicles',
    officialVehiclesPurchase: 'of which: purchase of vehicles',
    officialVehiclesOperation: 'of which: operation of vehicles',
    officialReceptions: 'Official receptions',
    operating: 'Agency operating expenses',
    procurement: 'Government procurement',
  },
  sections: {
    totals: 'Totals',
    function: 'What the money is for (functional classification)',
    economic: 'What the money buys (economic classification)',
    threePublic: '“Three public” expenses',
    running: 'Agency operating expenses and government procurement',
    perHead: 'Per member of staff',
  },
  caution: (differs, groups) =>
    `Documents of this group differ in ${listed(differs)}. ${groups
      .map(({ edition, bureaus, more }) =>
        bureaus.length === 0 ? edition : `${listed(more > 0 ? [...bureaus, 'others'] : bureaus)}: ${edition}`,
      )
      .join('; ')}.`,
  axis: {
    amounts: 'The length of a bar is an amount. Bars start at 0 and share one scale within this group.',
    shares: 'The length of a bar is a share, not an amount. Bars start at 0, on one scale for all documents.',
    perHead: 'The length of a bar is an amount per head, not a total. Bars start at 0 and share one scale.',
  },
  amounts: 'Figures are as printed.',
  shares:
    'Amounts are as printed. Shares are computed by this site, of the sum of the classes that the document lists.',
  perHead:
    'Computed by this site: the printed amount divided by the printed number of staff. The number may be that of the head office alone, or of another date, so take these as a guide only.',
  staff: 'Number of staff',
  each: (measure) => `${measure} ÷ number of staff`,
  converted: (amount) => `= ${amount} (converted)`,
  share: (percent) => `${percent}% (computed)`,
  average: (amount) => `${amount} per head (computed)`,
  partsBelow: (notPrinted) => `${notPrinted ? 'no total is printed' : 'no total was read'}; its parts are below`,
  noClass: 'no amount for this class',
  byName:
    'Classes printed without a code are matched by name. Different names are not merged, though one class may have been renamed.',
  noStaff: {
    mentioned: 'the text speaks of staff, but no number was read',
    notThere: 'the document does not print the number of staff',
    unknown: 'number of staff not found: the document does not have it, or this site did not read it',
  },
  severalStaff: (texts) => `prints ${listed(texts)}, and not which is the total, so nothing is computed`,
  nobody: 'the number of staff is 0',
  withoutStructure: 'Documents without this classification',
  besideClasses: (document, parts) =>
    `Beside its classes the text of ${document} lists ${listed(parts)}, which is left out here.`,
  basis: {
    all: 'all expenditure',
    generalPublicBudget: 'general public budget expenditure',
    gpbBasic: 'basic expenditure of the general public budget',
    text: 'the expenditure listed in the text',
  },
  basisOf: (basis) => `What is divided here is ${basis}.`,
  otherBases: (bases) =>
    `The documents do not divide the same money. ${grouped(bases.map(({ documents, basis }) => ({ documents, value: basis })))}.`,
  tables: (tables) => `Taken from ${listed(tables.map(({ document, title }) => `《${title}》 of ${document}`))}.`,
  tableNames: {
    budget: {
      'revenue-expenditure-summary': standardTables['budget.revenue-expenditure-summary'],
      'revenue-detail': standardTables['budget.revenue-detail'],
      'expenditure-detail': standardTables['budget.expenditure-detail'],
      'fiscal-appropriation-summary': standardTables['budget.fiscal-appropriation-summary'],
      'gpb-expenditure-by-function': standardTables['budget.gpb-expenditure-by-function'],
      'gpb-basic-by-economic': standardTables['budget.gpb-basic-by-economic'],
      'three-public': standardTables['budget.three-public'],
      'gov-fund-expenditure': standardTables['budget.gov-fund-expenditure'],
      'state-capital': standardTables['budget.state-capital'],
    },
    final: {
      'revenue-expenditure-summary': standardTables['final.revenue-expenditure-summary'],
      'revenue-detail': standardTables['final.revenue-detail'],
      'expenditure-detail': standardTables['final.expenditure-detail'],
      'fiscal-appropriation-summary': standardTables['final.fiscal-appropriation-summary'],
      'gpb-expenditure-by-function': standardTables['final.gpb-expenditure-by-function'],
      'gpb-basic-by-economic': standardTables['final.gpb-basic-by-economic'],
      'gov-fund': standardTables['final.gov-fund'],
      'state-capital': standardTables['final.state-capital'],
      'three-public': standardTables['final.three-public'],
    },
  },
  fromText: 'from the text',
  fromForm: 'from a performance form',
  fromImage: 'recognised in a scan',
  notes: {
    title: 'Before you compare',
    same: 'These documents are of the same year, kind and scope. Bureaus differ in duties, staff and region: a larger figure does not mean that money was spent wrongly.',
    different:
      'Bureaus differ in duties, staff and region: a larger figure does not mean that money was spent wrongly.',
    years: (groups) =>
      `The years differ. ${grouped(groups.map(({ documents, value }) => ({ documents, value: `${value}` })))}.`,
    kinds: (groups) =>
      `The kinds differ. ${grouped(groups.map(({ documents, value }) => ({ documents, value: kinds[value] })))}. A plan and its outcome are different things: a gap between them does not mean that too much or too little was spent.`,
    scopes: (groups) =>
      `The scopes differ. ${grouped(groups.map(({ documents, value }) => ({ documents, value: scopes[value] })))}. A title that says “department” usually includes subordinate units, one that says “unit” usually that unit alone; the text of each document says which.`,
    units: (printed) =>
      `The units differ: amounts are printed in ${listed(printed.map((unit) => units[unit]))}. They are shown as printed; bars are drawn from converted amounts, and what is converted is marked.`,
    text: (documents) => `All figures of ${listed(documents)} come from the text, as no table with figures was found.`,
    missing: (document, tables, all) =>
      `${document} lacks ${counted(all, 'table')} that should be published: ${listed([...tables.map((title) => `‘${title}’`), ...(tables.length < all ? ['others'] : [])])}.`,
    elsewhere: (document, count) =>
      `${document} published ${counted(count, 'table')} elsewhere, which this site does not have.`,
    recognised: (documents) => `Some figures of ${listed(documents)} were recognised in scans and may be misread.`,
    findings: (document, count) =>
      `${counted(count, 'figure')} of ${document} shown here ${count === 1 ? 'does' : 'do'} not agree with others. ${count === 1 ? 'It is' : 'They are'} marked “Check”, which leads to the details.`,
  },
};
