import type { RuleWords } from '../../rule-words.ts';
import { tolerances } from './tolerances.ts';

/** The numbers of one table add up: economic classes, “three public” expenses, projects, assets, codes. */
export const withinDetails: Record<`W-${string}`, RuleWords> = {
  'W-14': {
    title: 'Total equals personnel plus operating costs',
    statement:
      'In tables of basic expenditure, the total of each row equals the sum of personnel costs and operating costs.',
    formula: 'total = personnel costs + operating costs',
    needs: 'Table of basic expenditure with columns for personnel and operating costs',
    tolerance: tolerances.all,
  },
  'W-15': {
    title: 'An economic class equals its groups',
    statement: 'In tables by economic class, each class (301, 302, 303 …) equals the sum of its groups.',
    formula: 'class = Σ groups: 301 = Σ 301xx, 302 = Σ 302xx, …',
    needs: 'Table of basic expenditure by economic class',
    tolerance: tolerances.perItem,
  },
  'W-16': {
    title: 'Personnel and operating costs equal their classes',
    statement:
      'In tables of basic expenditure, personnel costs equal wages and benefits (301) plus assistance to individuals and families (303); operating costs equal goods and services (302), capital expenditure (310) and such classes; each column of the total equals the sum of the classes.',
    formula: 'personnel costs = 301 + 303; operating costs = 302 + 310 (+ 307, 312, 399 and such); total = Σ classes',
    needs: 'Table of basic expenditure by economic class',
    tolerance: tolerances.all,
    notAnError: 'Classes 309 and 311 print a dash in tables of basic expenditure: they do not apply and are not added.',
  },
  'W-17': {
    title: 'Basic expenditure equals personnel plus operating costs',
    statement:
      'In tables of basic expenditure, the total equals the sum of total personnel costs and total operating costs.',
    formula: 'basic expenditure = personnel costs + operating costs',
    needs: 'Table of basic expenditure that prints personnel costs, operating costs and a total',
    tolerance: tolerances.all,
  },
  'W-18': {
    title: 'Department and government classification agree',
    statement:
      'Where each row prints an economic class of the department and one of the government, wages and benefits, and assistance to individuals and families, come to the same by either of them.',
    formula:
      'Σ “wages and benefits” by department classification = Σ groups of wages and benefits by government classification; likewise “assistance to individuals and families”',
    needs: 'Table of basic expenditure with names of both economic classifications',
    tolerance: tolerances.all,
  },
  'W-19': {
    title: '“Three public” total equals its three items',
    statement:
      'The total of “three public” expenses equals overseas travel plus purchase and operation of official vehicles plus official receptions, in the budget and in the final accounts alike. Where meetings and training stand beside them, the grand total equals the three together.',
    formula: 'total = overseas travel + official vehicles + receptions',
    needs: 'Table of “three public” expenses',
    tolerance: tolerances.all,
  },
  'W-20': {
    title: 'Vehicles equal purchase plus operation',
    statement:
      'Expenses on official vehicles equal purchase plus operation and maintenance, in the budget and in the final accounts alike.',
    formula: 'official vehicles = purchase + operation',
    needs: 'Table of “three public” expenses',
    tolerance: tolerances.all,
  },
  'W-21': {
    title: 'Overseas travel equals teaching and research plus other',
    statement:
      'Where overseas travel is divided into that of teaching and research staff and other, it equals the sum of the two.',
    formula: 'overseas travel = teaching and research + other',
    needs: 'Table of “three public” expenses that lists teaching and research apart',
    tolerance: tolerances.all,
  },
  'W-22': {
    title: '“Three public” spending stays within budget or is explained',
    statement:
      'No item of “three public” expenses is larger in the final accounts than in the budget; where one is, the text gives the reason.',
    formula: 'final ≤ budget, or explained',
    needs: 'Table of “three public” expenses with budget and final accounts side by side',
    tolerance: tolerances.two,
  },
  'W-23': {
    title: 'Revenue and expenditure of funds join the carryovers',
    statement:
      'In each row of a table of government funds (or state capital operations), opening carryover plus revenue less expenditure of the year equals closing carryover.',
    formula: 'opening carryover + revenue − expenditure = closing carryover',
    needs: 'Table of funds with columns for opening and closing carryover',
    tolerance: tolerances.all,
    notAnError: 'The sum of the columns of expenditure is checked by W-10.',
  },
  'W-24': {
    title: 'The table of projects adds up level by level',
    statement:
      'In a table of project expenditure, the department equals the sum of its units and each unit the sum of its projects, in every column; the total of each row equals the sum of the sources of money.',
    formula: 'department = Σ units; unit = Σ projects',
    needs: 'Table of project expenditure in a budget',
    tolerance: tolerances.all,
    notAnError:
      'These tables do not print levels: rows that are institutions are found first, then sums are checked. Where levels cannot be told, nothing is judged.',
  },
  'W-25': {
    title: 'Agency operating expenses equal those of the units',
    statement: 'In a table of agency operating expenses, the total of the department equals the sum of its units.',
    formula: 'department = Σ units',
    needs: 'Table of agency operating expenses by unit',
    tolerance: tolerances.all,
    notAnError: 'Tables of agency operating expenses by economic class are checked by W-15 and W-16.',
  },
  'W-26': {
    title: 'Procurement and vehicles add up',
    statement:
      'In the table of statistics, total procurement equals goods, works and services, and the number of vehicles equals the sum of all kinds of vehicles.',
    formula: 'procurement = goods + works + services; vehicles = Σ kinds of vehicles',
    needs: 'Table of statistics on disclosure',
    tolerance:
      'Amounts: half a unit of the last printed digit of each number, added up; numbers of vehicles have to be the same',
  },
  'W-27': {
    title: 'Total assets equal their parts',
    statement:
      'In a table of assets, the total equals buildings, vehicles, equipment and other assets; rows marked “of which” are not added again.',
    formula: 'total = buildings + vehicles + equipment + other',
    needs: 'Table of fixed assets (state assets)',
    tolerance: tolerances.all,
  },
  'W-28': {
    title: 'Procurement is calculated correctly',
    statement:
      'In a table of procurement, an amount equals quantity times unit price, a total the sum of the sources of money, the grand total goods, works and services, and each of these the sum of the rows under it.',
    formula: 'amount = quantity × unit price; total = Σ sources; grand total = Σ categories',
    needs: 'Table of procurement in a budget',
    tolerance: `${tolerances.all}; a product has the precision of the unit price`,
  },
  'W-29': {
    title: 'Codes are complete and in order',
    statement:
      'Codes have three, five or seven digits and do not repeat; the code above each one is in the table too; codes go up.',
    formula: 'each code once; the higher level first; increasing',
    needs: 'Tables with codes of classes',
    notAnError:
      'Tables that list items only need no classes and groups; where personnel and operating costs stand side by side the order is that of each column; in tables divided by unit the codes of each unit start afresh.',
  },
  'W-30': {
    title: 'No unexplained negative numbers, no part above its whole',
    statement:
      'Amounts are not negative unless the document says that money was returned or set off. In each row no part is larger than the total, and nothing marked “of which” is larger than the item it belongs to.',
    formula: 'amount ≥ 0; part ≤ total',
    needs: 'Tables with amounts',
    tolerance: tolerances.two,
    notAnError: 'Columns that compare two years (change, change in %) may be negative.',
  },
};
