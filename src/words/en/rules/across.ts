import type { RuleWords } from '../../rule-words.ts';
import { tolerances } from './tolerances.ts';

/** The same number is the same in several documents. */
export const across: Record<`X-${string}`, RuleWords> = {
  'X-UNITS': {
    title: 'A department equals its units',
    statement:
      'Totals of a department, such as revenue and expenditure, equal the sum of the same numbers in the documents of its units (its own office among them) of the same year and kind.',
    formula: 'department = Σ units',
    needs: 'A document of a department that lists its units, all of whose documents are on this site',
    tolerance: tolerances.all,
    notAnError:
      'With subsidies from superiors or payments from subordinates a department sets off amounts between its units: no comparison. Tables in yuan and in 10,000 yuan are converted, each by its own unit.',
  },
  'X-YEARS': {
    title: 'Figures of last year agree with the document of last year',
    statement:
      'A figure of last year, printed or following from “more (less) than last year”, equals the figure of the year in last year’s document.',
    formula: 'this year ∓ change = this figure in the document of last year',
    needs: 'A text that speaks of last year, and the budget or final accounts of the same body for that year',
    tolerance: tolerances.all,
    notAnError:
      'Last year’s outturn in a budget is drawn up before the final accounts, so a difference from them is only a remark; after a reorganisation figures of last year may be restated; documents of a department and of a unit are not compared with each other.',
  },
  'X-BUDFIN': {
    title: 'Budget figures in final accounts equal the published budget',
    statement:
      'The initial budget told in the text of final accounts, and the budget column of their “three public” table, equal the published budget of the same year.',
    formula: 'final accounts, initial budget = figure in the budget of the same year',
    needs: 'Final accounts that print the initial budget, and the budget of the same body and year',
    tolerance: tolerances.all,
    notAnError:
      'Where the “three public” table is said to show the adjusted budget of the whole year, a difference from the initial one is only a remark.',
  },
};
