import type * as zh from '../zh/forms.ts';
import { counted } from './grammar.ts';

export const forms: typeof zh.forms = {
  columns: {
    target: 'Target',
    adjustedTarget: 'Adjusted target',
    actual: 'Actual',
    points: 'Points',
    score: 'Score',
    description: 'Description',
    basis: 'Basis of the target',
    deviation: 'Reasons for deviation, and remedies',
  },
  levels: ['First level', 'Second level', 'Third level'],
  funds: 'Funds',
  amount: 'Amount',
  noRowName: '(row without a name)',
  indicators: 'Indicators',
  asPrinted: 'The form as printed',
  fold: {
    see: 'See this form',
    amount: (name, amount) => `${name} ${amount}`,
    indicators: (count) => counted(count, 'indicator'),
    full: (count, of) => `${count} of ${of} scored with full points`,
    total: (result) => `total score ${result}`,
  },
  overview: {
    caption: (count, scored) =>
      `${counted(count, 'form')}${scored ? '. “Full points” is counted from the points and scores printed; it is no judgement of this site' : ''}`,
    form: 'Form',
    indicators: 'Indicators',
    indicatorCount: (count) => String(count),
    full: 'With full points',
    total: 'Total score',
    noPoints: 'no scores printed',
    noTotal: 'not printed',
  },
};
