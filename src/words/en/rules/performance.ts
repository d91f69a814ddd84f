import type { RuleWords } from '../../rule-words.ts';
import { tolerances } from './tolerances.ts';

/** Amounts, indicators and scores of performance forms are right. */
export const performance: Record<`K-${string}`, RuleWords> = {
  'K-FUND': {
    title: 'Amounts of performance forms equal the table of projects',
    statement:
      'The total of a performance form equals the sum of its kinds of money, and the amount of the project of the same name in the table of projects (yuan converted to 10,000 yuan).',
    formula: 'total = Σ kinds of money; share = part ÷ total; total = amount in the table of projects',
    needs: 'Performance forms that print money',
    tolerance: tolerances.all,
    notAnError:
      'A form in yuan and a table in 10,000 yuan that differ by rounding only: noted as rounding. Fiscal appropriation divided into that of the own and of higher levels is not added again.',
  },
  'K-COST': {
    title: 'Cost indicators agree with the amount',
    statement:
      'The cost indicators of a project add up to its amount; in the performance targets of a department no cost indicator is below the amount it is given.',
    formula: 'Σ cost indicators = amount of the project; amount given ≤ cost indicator',
    needs: 'Performance forms with cost indicators and amounts',
    tolerance: tolerances.all,
    notAnError:
      'Cost indicators may be only a part: they are judged only where the name says total cost, or where those of all other projects in the document equal the amount. Unit prices (yuan per person) are not added.',
  },
  'K-EXEC': {
    title: 'Execution rates are calculated correctly',
    statement:
      'In self-assessment forms the execution rate equals the year’s outturn divided by the year’s budget, and the balance equals budget less outturn; a rate in the text is the same as in the form.',
    formula: 'execution rate = outturn of the year ÷ budget of the year; balance = budget − outturn',
    needs: 'Self-assessment forms with budget and outturn of the year',
    tolerance: tolerances.rates,
    notAnError:
      'Where an amount is printed coarsely, a rate printed as 99.99% lies in the range; a blank balance is not judged.',
  },
  'K-SCORE': {
    title: 'Scores are calculated correctly',
    statement:
      'In self-assessment forms the weights and the 10 points for the execution rate make 100, the score for the execution rate is 10 times that rate, the total score is the sum of the scores, and the grade fits the total.',
    formula: 'Σ weights + 10 = 100; score for the execution rate = 10 × execution rate; Σ scores = total score',
    needs: 'Self-assessment forms with weights and scores',
    tolerance: 'Rounded to the printed decimals of the score',
    notAnError:
      'The execution rate is sometimes scored by bands: without another form in the document to compare, nothing is judged.',
  },
  'K-TARGET': {
    title: 'Indicators with full score met their target',
    statement:
      'Only an indicator whose actual value reached its target has the full score; one indicator has one target.',
    formula: 'score = weight ⇒ the actual value reached the target',
    needs: 'Self-assessment forms with targets and actual values',
    notAnError:
      'An actual value that says “as expected” counts as reached; a little more than the target is only a remark.',
  },
  'K-PERIOD': {
    title: 'Whole period and year are the same',
    statement:
      'For recurring projects and projects of one year, the columns for the whole period and for the year have the same targets and the same total of money.',
    formula: 'whole period = year (recurring or one-year projects)',
    needs: 'Performance forms with both columns that say that the project is recurring or of one year',
    notAnError:
      'Columns of a project of several years differ and are not looked at; where their order differs they are matched by name.',
  },
  'K-UNIT': {
    title: 'The unit of a target fits its indicator',
    statement:
      'Indicators that count (times, people, pieces) have units of counting; rates and satisfaction are percentages; satisfaction is not above 100.',
    formula: 'times, people → a count; rates, satisfaction → ≤ 100%',
    needs: 'Performance forms with indicators and targets',
    notAnError: 'Rates of control or completion are rates; “60% less than last year” speaks of a change.',
  },
  'K-COVER': {
    title: 'Published projects have performance forms',
    statement:
      'There are as many performance forms as the text says projects were published with targets (or self-assessments). Where it does not say, every project of the table has one.',
    formula: 'number of performance forms = number told in the text',
    needs: 'Performance forms of projects, and a text that tells their number or a table of projects',
    notAnError:
      'Where only key projects are published not every project needs a form; where there is no form at all S-TABLES judges.',
  },
  'K-HEADING': {
    title: 'Indicators stand under their own target',
    statement:
      'Every indicator stands under its own first-level indicator; under a target of a project stand the indicators of that target.',
    formula: 'indicator ∈ target it is listed under',
    needs: 'Performance forms, or texts with targets and indicators',
    notAnError: 'Cost indicators may stand under output indicators or by themselves.',
  },
  'K-PLAN': {
    title: 'The spending plan rises to 100%',
    statement: 'A cumulative spending plan does not fall from one date to the next and is 100% at the end of the year.',
    formula: 'end of March ≤ end of June ≤ end of October ≤ end of December = 100%',
    needs: 'Performance forms with a spending plan (%)',
    notAnError: 'Blank months at the beginning mean that nothing was spent by then.',
  },
};
