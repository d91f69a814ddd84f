import type { RuleWords } from '../../rule-words.ts';
import { tolerances } from './tolerances.ts';

/** Sums, shares and changes in the text are calculated correctly. */
export const prose: Record<`P-${string}`, RuleWords> = {
  'P-SUM': {
    title: 'What a total is made of adds up to it',
    statement:
      'Parts that the text lists under a total (classes of expenditure, sources, basic and project expenditure, “three public” items, kinds of procurement, economic classes, details) add up to the total before them.',
    formula: 'total = Σ parts',
    needs: 'A total in the text with all its parts',
    tolerance: tolerances.all,
    notAnError:
      'A list that ends in “and so on” or begins with “mainly” need not be complete; see P-PARTIAL. Groups are not added to the class that they belong to.',
  },
  'P-PARTIAL': {
    title: 'An incomplete list does not exceed its total',
    statement:
      'Where a list ends in “and so on”, begins with “mainly” or gives only some parts, these may add up to less than the total, but not to more.',
    formula: 'Σ parts ≤ total',
    needs: 'A total in the text with some of its parts',
    tolerance: tolerances.all,
    notAnError: 'Less than the total is no mistake; it only says how much is not listed.',
  },
  'P-DELTA': {
    title: 'Changes are calculated correctly',
    statement:
      'What is “more (less) than last year” equals the figure of this year less that of last year; changes of the parts add up to the change of the total.',
    formula: 'this year − last year = ±change; Σ changes of parts = change of the total',
    needs: 'Sentences with both years and the change, or lists with the change of every part',
    tolerance: tolerances.all,
  },
  'P-PRIOR': {
    title: 'Last year is the same wherever it follows',
    statement:
      'The figure of last year, printed or following from this year and the change, is the same in every sentence on one matter; that of a total equals the sum of those of its parts.',
    formula: 'this year ∓ change = last year, the same everywhere; total of last year = Σ parts of last year',
    needs: 'Two or more texts on a change of the same matter, or lists that print last year for every part',
    tolerance: tolerances.all,
    notAnError:
      'Last year’s budget, final accounts and outturn are different figures and are not compared with each other.',
  },
  'P-PCT-SHARE': {
    title: 'Shares are calculated correctly',
    statement: 'A share in the text equals the part divided by the total.',
    formula: 'share = part ÷ total',
    needs: 'Sentences with an amount, its share and the total',
    tolerance: 'The range that the printed digits of both numbers and of the share allow',
    notAnError:
      'A share that was cut rather than rounded is noted as cut and is no mismatch. Where shares add up to 100% and one is off by one in its last digit, it was adjusted to make up 100%: a remark. Other shares that are off by one in the last digit are “probably a mismatch”.',
  },
  'P-SHARE-100': {
    title: 'All shares together are 100%',
    statement: 'The shares of a complete list add up to 100%, rounding aside.',
    formula: 'Σ shares = 100%',
    needs: 'Complete lists that print the share of every part',
    tolerance:
      '0.005 × number of parts, in percentage points: half a unit of the last printed digit of each share, added up',
    notAnError: '99.99% or 100.01% come from rounding.',
  },
  'P-PCT-YOY': {
    title: 'Rates of change are calculated correctly',
    statement: 'A rate of growth or decline in the text equals the change divided by the figure of last year.',
    formula: 'rate = change ÷ last year',
    needs: 'Sentences with the figure of this year, the change (or last year) and the rate',
    tolerance: `${tolerances.rates}; where it is wider than one percentage point a mismatch is only “probably a mismatch”`,
    notAnError:
      'A rate that was cut is noted as cut. A gap within the printed precision is no mismatch, with one exception: where dividing by this year gives exactly the printed rate, the wrong denominator was most likely used. Small amounts leave so much room that the precision alone would hide it, so it is “probably a mismatch”, with both explanations (only a remark where just the last digit differs by one).',
  },
  'P-PCT-COMPL': {
    title: 'Completion rates are calculated correctly',
    statement:
      'The percentage of the budget that was carried out equals the final figure divided by the budget that is named (initial, whole-year or adjusted).',
    formula: 'completion rate = final ÷ budget named',
    needs: 'Sentences with a budget, a final figure and a completion rate',
    tolerance: tolerances.rates,
  },
  'P-COMPL-DENOM': {
    title: 'A completion rate uses the budget it names',
    statement: 'A completion rate is taken of the budget that it names, not of another one in the same paragraph.',
    formula: 'denominator named = denominator used',
    needs: 'Paragraphs with a completion rate and several budgets',
  },
  'P-ZERO-BASE': {
    title: 'No percentage of zero',
    statement:
      'Where the figure of last year or the budget is zero, no rate of change and no completion rate is given.',
    formula: 'denominator ≠ 0',
    needs: 'Sentences with a percentage and its denominator',
    notAnError:
      'Budget and final figure both zero and “0%” or “100%” completed, or both years zero and “unchanged”: a matter of wording, a remark only.',
  },
  'P-DIRECTION': {
    title: 'The direction of a change is right',
    statement:
      '“More” and “less” agree with the figures of the two years; amount and rate in one sentence have one direction; where total revenue and expenditure are the same, so is the direction of their change.',
    formula: 'more ⇔ this year > last year; less ⇔ this year < last year',
    needs: 'Sentences on a change',
  },
  'P-FLAT': {
    title: '“Unchanged” means no difference',
    statement: 'Where the text says “unchanged” or “the same as last year”, the figures of the two years are the same.',
    formula: 'this year − last year = 0',
    needs: 'Sentences that say so and print last year',
    tolerance: tolerances.two,
    notAnError: '“Basically unchanged” does not have to be exactly the same.',
  },
  'P-REASON': {
    title: 'Changes are given a reason',
    statement: 'Where the text says that something rose or fell, the same or the next paragraph gives a reason.',
    formula: 'change ≠ 0 ⇒ a reason',
    needs: 'Sentences on a change',
    notAnError: 'A reason given elsewhere need not be repeated: only this paragraph and the next are looked at.',
  },
  'P-CALC': {
    title: 'People times rate equals the amount',
    statement:
      'Where the reasons for a project give a number of people, a rate and a number of months (days, times), these multiply to the amount.',
    formula: 'amount = people × rate × months',
    needs: 'Explanations with quantity, unit price and amount',
    tolerance: 'Rounded to the printed digits of the amount; no mismatch where it says “about”',
  },
};
