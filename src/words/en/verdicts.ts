import type * as zh from '../zh/verdicts.ts';

const statusNames: typeof zh.verdicts.statusNames = {
  pass: 'agrees',
  rounding: 'rounding',
  truncated: 'cut',
  finding: 'finding',
  notApplicable: 'not applicable',
  notEnoughData: 'could not be checked',
};

const severityNames: typeof zh.verdicts.severityNames = {
  error: 'cannot both hold',
  warn: 'probably a mismatch',
  info: 'convention or completeness',
  note: 'rounding',
};

export const verdicts: typeof zh.verdicts = {
  statusNames,
  statusSays: {
    pass: 'The printed figures or statements agree exactly.',
    rounding: 'There is a gap, but within the printed precision, as rounding leaves it.',
    truncated: 'The last digits of a percentage were cut off, not rounded.',
    finding: 'Something does not agree, or should be there and is not. For its severity, see below.',
    notApplicable: 'The rule does not apply to this document; the check says why.',
    notEnoughData:
      'The rule applies, but the figures that it needs are not printed or cannot be read; the check says what is missing. What was not checked does not count as agreeing.',
  },
  severityNames,
  severitySays: {
    error: 'By the figures that the document itself prints, the sum or the statements cannot both hold.',
    warn: 'Something seems not to agree, or to be missing, but there may be another explanation: a different coverage, coarsely printed figures, or contents that are in another file.',
    info: 'It differs from the usual way, something that should be there was not found, or figures differ a little in a way that can be explained. None of this counts as a mismatch.',
    note: 'Gaps that rounding and cutting leave behind, noted only.',
  },
  judgementNames: {
    exact: 'agrees',
    truncated: 'cut (not rounded)',
    wrongBase: 'another number as the denominator',
    rounding: 'rounding',
    digitSlip: 'looks like a slip in one digit',
    mismatch: 'does not agree',
  },
  judgementSays: {
    exact: 'The two sides are exactly equal.',
    truncated: 'The digits that follow were dropped: 66.666…% is printed as 66.66%, where rounding gives 66.67%.',
    wrongBase:
      'Divided by a different number, it is exactly the percentage printed: from 23.00 down to 20.00, 3.00 ÷ 23.00 is 13.04%, but 15% is printed, which is 3.00 ÷ 20.00. Small amounts leave so much room that rounding may explain such a percentage too: it is “probably a mismatch”, and both explanations are given.',
    rounding:
      'Each number was rounded when it was printed, so that sums can be slightly off: 1.004 + 1.004 = 2.008 is printed as 1.00, 1.00 and 2.01, which looks like a gap of 0.01.',
    digitSlip: 'With one digit of one number changed, the two sides are equal.',
    mismatch: 'None of the above.',
  },
  requirementNames: {
    present: 'present',
    empty: 'empty table, explained',
    elsewhere: 'attached separately',
    incomplete: 'incomplete',
    absent: 'missing',
    notApplicable: 'not applicable',
  },
  graded: (status, severity) => `${statusNames[status]} (${severityNames[severity]})`,
};
