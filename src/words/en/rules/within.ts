import type { RuleWords } from '../../rule-words.ts';
import { tolerances } from './tolerances.ts';

/** The numbers of one table add up: summaries of revenue and expenditure, tables by function, sources of money. */
export const within: Record<`W-${string}`, RuleWords> = {
  'W-01': {
    title: 'Total revenue equals total expenditure',
    statement: 'The totals of the two sides of a summary of revenue and expenditure are the same.',
    formula: 'total revenue = total expenditure',
    needs: 'Summary of revenue and expenditure, summary of fiscal appropriations',
    tolerance:
      'Two numbers of the same precision have to be identical; a gap within the last printed digit is noted as rounding',
  },
  'W-02': {
    title: 'Revenue of the year equals its sources',
    statement:
      'In a summary of revenue and expenditure, the revenue of the year equals the sum of the sources listed. If the table has no such row, the total equals their sum. A source divided into “1.”, “2.” equals the sum of these.',
    formula: 'revenue of the year = Σ sources',
    needs: 'Summary of revenue and expenditure',
    tolerance: tolerances.all,
    notAnError: 'Rows marked “of which”, “1.” or “2.” are part of the row above and are not added again.',
  },
  'W-03': {
    title: 'Expenditure of the year equals its classes',
    statement:
      'In a summary of revenue and expenditure, the expenditure of the year equals the sum of the classes listed above it, in every column.',
    formula: 'expenditure of the year = Σ classes',
    needs: 'Summary of revenue and expenditure, summary of fiscal appropriations',
    tolerance: tolerances.all,
  },
  'W-04': {
    title: 'Total revenue adds up',
    statement:
      'Total revenue equals the revenue of the year plus what was carried over from last year, the opening carryover and surplus, and non-fiscal surplus used.',
    formula:
      'total revenue = revenue of the year + carryover (opening carryover and surplus + non-fiscal and special-purpose surplus used)',
    needs: 'Summary of revenue and expenditure, summary of fiscal appropriations',
    tolerance: tolerances.all,
  },
  'W-05': {
    title: 'Total expenditure adds up',
    statement:
      'Total expenditure equals the expenditure of the year plus what is carried over to the next, the closing carryover and surplus, and distributed surplus.',
    formula:
      'total expenditure = expenditure of the year + carryover (closing carryover and surplus + distributed surplus)',
    needs: 'Summary of revenue and expenditure, summary of fiscal appropriations',
    tolerance: tolerances.all,
  },
  'W-06': {
    title: 'Total equals this year and carryover',
    statement:
      'Where a summary divides expenditure into the budget of this year and what was carried over, the total equals the sum of the two columns.',
    formula: 'total = budget of this year + carried over from last year',
    needs: 'Summary of revenue and expenditure with columns for this year and for carryover',
    tolerance: tolerances.all,
  },
  'W-07': {
    title: 'A class equals its groups',
    statement:
      'In tables by function, each class (three digits) equals the sum of its groups (five digits), in every column.',
    formula: 'class = Σ groups',
    needs: 'Tables of revenue or expenditure with codes of classes and groups',
    tolerance: tolerances.perItem,
    notAnError:
      'Rounded numbers that are added up may differ from the total by one or two units of the last digit: noted as rounding.',
  },
  'W-08': {
    title: 'A group equals its items',
    statement:
      'In tables by function, each group (five digits) equals the sum of its items (seven digits), in every column.',
    formula: 'group = Σ items',
    needs: 'Tables of revenue or expenditure with codes of groups and items',
    tolerance: tolerances.perItem,
  },
  'W-09': {
    title: 'The total equals its classes',
    statement: 'In tables by function, the total equals the sum of the classes, in every column.',
    formula: 'total = Σ classes',
    needs: 'Tables of revenue or expenditure with a row of totals',
    tolerance: tolerances.perItem,
  },
  'W-10': {
    title: 'Total equals basic plus project expenditure',
    statement:
      'In tables of expenditure by function, the total of each row equals the sum of basic and project expenditure (and of business expenditure, payments to superiors and subsidies to subordinates).',
    formula: 'total = basic + project (+ business expenditure + payments to superiors + subsidies to subordinates)',
    needs: 'Tables with columns for basic and project expenditure',
    tolerance: tolerances.all,
  },
  'W-11': {
    title: 'Total revenue equals its sources',
    statement:
      'In a table of revenue, the total of each row equals the sum of the sources (and of the carryover, where it is a column). Where sources are rows, the total equals their sum, and a subtotal the sum of what stands under it.',
    formula: 'total = Σ sources (+ carryover)',
    needs: 'Tables of revenue by source',
    tolerance: tolerances.all,
  },
  'W-12': {
    title: 'Total equals the three budgets',
    statement:
      'In tables of fiscal appropriations, the total (subtotal) of each row equals the sum of general public budget, government funds budget and state capital operations budget.',
    formula: 'total = general public budget + government funds budget + state capital operations budget',
    needs: 'Tables with a column for each of the three budgets',
    tolerance: tolerances.all,
  },
  'W-13': {
    title: 'Each kind of money balances by itself',
    statement:
      'In a summary of fiscal appropriations, revenue plus opening carryover of each kind of money equals its column of expenditure plus its closing carryover.',
    formula: 'opening carryover + revenue = expenditure + closing carryover (for each kind of money)',
    needs: 'Summary of fiscal appropriations with a column of expenditure for each kind of money',
    tolerance: tolerances.all,
  },
};
