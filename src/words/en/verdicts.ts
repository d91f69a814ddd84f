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
    finding: 'Something does not agree, or should be there and is not. For how grave it is, see below.',
    notApplicable: 'The rule does not apply to this document; the check says why.',
    notEnoughData:
      'The rule applies, but the figures that it needs are not printed or cannot be read; the check says what is missing. What was not checked does not count as agreeing.',
  },
  severityNames,
  severitySays: {
    error: 'By the figures that the document itself prints, the sum or the statements cannot both hold.',
    warn: 'It looks like a mismatch, but it may have another explanation, such as a different coverage or coarse printing.',
    info: 'It differs from the usual way, or something that should be there was not found; no figure is in doubt.',
    note: 'Gaps that rounding and cutting leave behind, noted only.',
  },
  judgementNames: {
    exact: 'agrees',
    truncated: 'cut (not rounded)',
    wrongBase: 'another number as the denominator',
    rounding: 'rounding, within the printed precision',
    digitSlip: 'looks like a slip in one digit',
    mismatch: 'does not agree',
  },
  judgementSays: {
    exact: 'The two sides are exactly equal.',
    truncated: 'The percentage was cut off.',
    wrongBase: 'With another number as the denominator it is exactly the percentage printed.',
    rounding: 'The gap is within the printed precision.',
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
