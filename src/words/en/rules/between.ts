import type { RuleWords } from '../../rule-words.ts';
import { tolerances } from './tolerances.ts';

/** The same number is the same in several tables of a document. */
export const between: Record<`X-${string}`, RuleWords> = {
  'X-INCOME': {
    title: 'Revenue of the summary equals the table of revenue',
    statement:
      'Total revenue and each source in the summary of revenue and expenditure equal the matching columns of the total row in the table of revenue.',
    formula: 'summary, source = table of revenue, total row, same source; likewise the totals',
    needs: 'Summary of revenue and expenditure, table of revenue',
    tolerance: tolerances.two,
    notAnError:
      'The total of the table of revenue may include the carryover or be the revenue of the year only: it is enough that one of the two is the same.',
  },
  'X-EXPEND': {
    title: 'Expenditure of the summary equals the table of expenditure',
    statement:
      'Total expenditure and each class in the summary of revenue and expenditure equal the total and the same class in the table of expenditure; basic and project expenditure, where the summary lists them, equal its columns.',
    formula: 'summary, class = table of expenditure, class; likewise the totals',
    needs: 'Summary of revenue and expenditure, table of expenditure',
    tolerance: tolerances.two,
    notAnError:
      'The total of the table of expenditure may be that of the year or include carryover; names of classes change over the years, so classes with the same number are taken to be the same.',
  },
  'X-CODE': {
    title: 'Tables of revenue and expenditure have the same codes',
    statement:
      'Where all money is fiscal appropriation of the year and nothing was carried over, the tables of revenue and expenditure have the same codes, with the same total for each.',
    formula: 'table of revenue [code] = table of expenditure [code]',
    needs: 'Tables of revenue and expenditure by code; a summary that shows neither carryover nor other revenue',
    tolerance: tolerances.two,
    notAnError: 'With carryover, surplus or other revenue the two tables may well differ: the rule does not apply.',
  },
  'X-FISCAL': {
    title: 'Fiscal appropriation is the same in all summaries',
    statement:
      'The fiscal appropriations in the summary of revenue and expenditure and in the table of revenue equal those in the summary of fiscal appropriations; fiscal appropriation revenue equals the revenue of the year there.',
    formula:
      'summary, general public budget = summary of fiscal appropriations, general public budget (likewise government funds and state capital); table of revenue, fiscal appropriation = summary of fiscal appropriations, revenue of the year',
    needs: 'Summary of fiscal appropriations, and the summary of revenue and expenditure or the table of revenue',
    tolerance: tolerances.all,
  },
  'X-FUNDS': {
    title: 'Fiscal expenditure equals the tables of the three budgets',
    statement:
      'Expenditure in the summary of fiscal appropriations equals the totals of the tables of general public budget, government funds and state capital operations together, and the column of each kind of money equals its own table. A table of fiscal expenditure by code, where there is one, agrees too.',
    formula:
      'fiscal expenditure = general public budget expenditure + government funds expenditure + state capital operations expenditure',
    needs: 'Summary of fiscal appropriations, table of general public budget expenditure',
    tolerance: tolerances.all,
    notAnError:
      'Where money was carried over, the table of general public budget expenditure may include it or list the year only (often noted “without carryover”): it is enough that one of the two is the same.',
  },
  'X-GPB': {
    title: 'Classes of the general public budget are the same',
    statement:
      'Each class in the general public budget column of the summary of fiscal appropriations equals the same class in the table of general public budget expenditure.',
    formula:
      'summary of fiscal appropriations, general public budget, class = table of general public budget expenditure, class',
    needs: 'Summary of fiscal appropriations by class, table of general public budget expenditure',
    tolerance: tolerances.two,
    notAnError:
      'Where money was carried over and the totals of the two tables differ, one includes it and the other does not: the rule does not apply.',
  },
  'X-ALLGPB': {
    title: 'With the general public budget alone, both tables of expenditure are the same',
    statement:
      'Where all revenue is general public budget of the year, every code and column of the table of expenditure equals that of the table of general public budget expenditure.',
    formula: 'table of expenditure [code, column] = table of general public budget expenditure [code, column]',
    needs:
      'A summary that shows the general public budget only; table of expenditure, table of general public budget expenditure',
    tolerance: tolerances.two,
    notAnError:
      'The rule does not apply with other revenue, government funds or carryover; where rows of a table could not all be read nothing is concluded.',
  },
  'X-OTHER': {
    title: 'Total less fiscal expenditure is paid from other money',
    statement:
      'The gap between total and fiscal expenditure is what was paid from other money: without other money the two are the same, with it fiscal expenditure is not larger than the total; so for every code.',
    formula: 'total expenditure − fiscal expenditure = expenditure from other money',
    needs:
      'Both summaries of the final accounts (all money, fiscal appropriations), or the table of expenditure and that of general public budget expenditure',
    tolerance: tolerances.two,
  },
  'X-BASIC': {
    title: 'Basic expenditure is the same by function and by economic class',
    statement:
      'Basic expenditure in the table of general public budget expenditure equals the total of the table of basic expenditure by economic class, that is, personnel plus operating costs; likewise for all fiscal appropriations.',
    formula:
      'general public budget expenditure, basic = table of basic expenditure, total (personnel costs + operating costs)',
    needs: 'Table of general public budget expenditure, table of its basic expenditure',
    tolerance: tolerances.all,
    notAnError:
      'Where money was carried over and only one of the tables is noted “without carryover”, the rule does not apply.',
  },
  'X-PROJECT': {
    title: 'Project expenditure is the same in all tables',
    statement:
      'Project expenditure in the table of expenditure equals the total of the table of projects (together with that of carried-over projects, if there is one) and the project expenditure in the performance targets of the department; basic expenditure equals that of the performance targets too.',
    formula:
      'table of expenditure, project expenditure = table of projects, total = performance targets of the department, project expenditure',
    needs: 'Table of expenditure, and the table of projects or the performance targets of the department',
    tolerance: tolerances.all,
    notAnError: 'Some tables of projects list only a part: a smaller total there is only “probably a mismatch”.',
  },
  'X-EMPTY': {
    title: 'Empty tables of funds agree with the summary',
    statement:
      'A table of government funds (or state capital operations) is empty if, and only if, this money is zero or blank in the summary of fiscal appropriations.',
    formula: 'table of the fund is empty ⇔ the fund is 0 in the summary of fiscal appropriations',
    needs: 'Table of government funds or state capital operations, summary of fiscal appropriations',
    notAnError:
      'The summary shows money carried over from last year and the table of the fund leaves it out: then it may be empty.',
  },
  'X-3PUB': {
    title: '“Three public” items are not below the same item of basic expenditure',
    statement:
      'No item of “three public” expenses (with meetings and training, where they stand beside them) is smaller than the same economic class in the table of basic expenditure.',
    formula:
      '30212 ≤ overseas travel; 30217 ≤ receptions; 30231 ≤ operation of vehicles; 31013 ≤ purchase of vehicles; 30215 ≤ meetings; 30216 ≤ training',
    needs: 'Table of basic expenditure of the general public budget, table of “three public” expenses',
    tolerance: tolerances.all,
    notAnError:
      '“Three public” items may be larger than the class in basic expenditure, as projects pay for them too: no finding.',
  },
  'X-OPRUN': {
    title: 'Agency operating expenses are not above operating costs',
    statement:
      'Agency operating expenses are the operating costs of administrative units and of those run like them, so they are not larger than all operating costs. Where the table of basic expenditure prints the government classification too, they equal the sum of the agency classes. A table by economic class agrees class by class where the totals agree.',
    formula:
      'agency operating expenses ≤ operating costs; = Σ operating costs under agency goods and services or agency capital expenditure of the government classification',
    needs:
      'Table of agency operating expenses or of statistics, and the table of basic expenditure of the general public budget',
    tolerance: tolerances.all,
    notAnError:
      'Operating costs of public institutions are no agency operating expenses, so these are often smaller: no finding.',
  },
  'X-MIRROR': {
    title: 'Contributions are usually the same in both classifications',
    statement:
      'Housing provident fund, pension, occupational pension and medical insurance usually come to the same by function and by economic class.',
    formula:
      'function ↔ economic class: 2210201 ↔ 30113; 2080505 ↔ 30108; 2080506 ↔ 30109; 2101101 + 2101102 ↔ 30110; 2101103 ↔ 30111',
    needs:
      'Table of general public budget expenditure with a column of basic expenditure, table of basic expenditure by economic class',
    tolerance: tolerances.all,
    notAnError: 'The two may cover different things: a remark only, not a sign of a mistake.',
  },
};
