import type * as zh from '../zh/checks.ts';
import { counted } from './grammar.ts';

export const checks: typeof zh.checks = {
  counts: {
    checked: 'checked',
    pass: 'agree',
    rounding: 'rounding',
    open: 'could not be checked',
    openBesides: 'besides, could not be checked',
  },
  places: (count) => `${count}`,
  counted: (name, count) => `${name} (${count})`,

  nothingToCheck: 'This document has no figures or statements that can be checked.',
  result: (checked, parts, open) => `${counted(checked, 'check')}: ${parts.join(', ')}.${open && ` ${open}`}`,
  unchecked: (count) => (count === 0 ? '' : `${count} more could not be checked.`),
  passed: (count) => `${count} agree`,
  rounded: (count) => `${count} differ by rounding`,
  mismatches: (count) => `${counted(count, 'mismatch', 'mismatches')} found`,
  noMismatch: 'no mismatch found',
  remarks: (count) => `${counted(count, 'remark')} on convention or completeness`,
  coverage: (figures, understood, share) =>
    `The text prints ${counted(figures, 'figure')}; ${understood} of them (${share}%) were understood and used in checks`,
  unread: (sentences, unread) =>
    `; of ${counted(sentences, 'sentence')} with figures, ${unread} could not be read at all`,

  neutral:
    'A mismatch only says that statements in several places do not agree, or that something that should be there was not found. It does not say which is right, nor why; the document may also have been misread on the way to this page. One slip can cause several findings: a figure that several rules use counts once for each. Each finding shows what is printed, and where: please compare with the original.',
  inChinese:
    'What was found is described in Chinese, in the terms of the document. The rule and the severity are given in English, and so are two numbers that do not agree.',
  gist: (rule, compared) => `Rule not kept: ${rule}${compared === null ? '' : `. Compared: ${compared}`}`,
  against: (one, other, gap) => `${one} against ${other}${gap === null ? '' : `, a difference of ${gap}`}`,
  points: (count) => `${count} percentage points`,
  whatWordsMean: 'What these words mean',
  notChecked: 'This document has not been checked yet.',
  nothingFound:
    'No mismatch was found. This only means that what can be compared within the document agrees, not that every figure is right.',
  roundingSays: 'Gaps that rounding or cutting leave behind, all within the printed precision. One by one: ',
  openSays:
    'The rule applies, but the figures it needs are not printed or cannot be read. What was not checked does not count as agreeing.',
  allResults: 'All results of the checks',
  rules: 'Rules of the checks',
  results: ': results of the checks',
  rule: 'Rule: ',
  onPage: 'See it on the page of the document',
  moreNumbers: (count) => `${count} more`,
  from: 'From: ',
  wholeDocument: 'the whole document',
  someOf: (named, count) => `${named.join(', ')}${count > named.length ? ` and others, ${count} in all` : ''}`,
  flag: '⚑',
  flagSays: 'The boxed ⚑: a check found something about this figure or sentence; follow it to see what.',
  figureFlag: (of) => `Check: this figure of ${of} does not agree with another, see why`,
  differs: (finding) => `does not agree with another figure, see ${finding}`,
  figureFlagSays:
    'The boxed ⚑ beside a figure says that it does not agree with what the document prints elsewhere; follow it to see.',
  flagName: (rule, count) => `Check: ${rule}${count > 1 ? `, ${count} findings` : ''}, worth a look`,

  contents: {
    all: (required) => `All ${required} items that apply to this document are there.`,
    some: (required, present, rest) =>
      `Of ${counted(required, 'item')} that apply to this document, ${present} were found; ${rest.join(', ')}.`,
    partly: (count) => `${count} incomplete`,
    missing: (count) => `${count} not found`,
    says: 'The contents that the rules of disclosure usually ask for, one by one. “Missing” means that this site did not find it in the file it received, not that it was not published.',
  },

  ofDocument: {
    title: (document) => `Checks: ${document}`,
    description: (title, result) => `What came of checking the figures and statements of ${title}. ${result}`,
    heading: 'All results of the checks',
    says: 'Every check is listed here, those that agree too.',
    back: 'Back to the page of the document',
    howRules: 'How the rules work and figures are compared',
    download: 'Download: ',
    found: (count) => `Findings (${count})`,
    otherRules: 'Other',
    notApplicable: (count) => `Rules that do not apply (${count})`,
  },

  all: {
    title: 'Checks',
    description:
      'What came of checking the figures and statements of budgets and final accounts: within tables, between tables, between text and tables, shares and changes. Every mismatch is listed.',
    leadBefore: (rules) =>
      `A document prints the same figure several times: a total should be the sum of its parts, the text should agree with the tables, shares and changes should work out. This site checks every place by ${rules} `,
    openRules: 'published rules',
    leadAfter:
      '. What does not agree is listed below; what agrees and what could not be checked is under “All” of each document.',
    result: (documents, checked, withMismatch, mismatches) =>
      `${counted(checked, 'check')} in ${counted(documents, 'document')}: ${
        withMismatch === 0
          ? 'no mismatch found'
          : `${counted(mismatches, 'mismatch', 'mismatches')} in ${counted(withMismatch, 'document')}`
      }.`,
    download: 'All findings can be downloaded: ',
    found: (mismatches, remarks) =>
      `${counted(mismatches, 'mismatch', 'mismatches')}, ${counted(remarks, 'remark')} on convention or completeness`,
    someShown: (shown) =>
      `Only the first ${shown} are listed; all are in the files, and each document lists its own. The filters work on those listed.`,
    noneFound: 'No mismatch was found.',
    documents: (count) => `Documents (${count})`,
    someDocuments: (shown) => `Only the ${shown} documents with most findings are listed; for the others see `,
    eachBureau: 'the pages of the bureaus',
    caption: 'Results by document. Choose a document for its findings, “All” for every check.',
    document: 'Document',
    contents: 'Required contents: there / required',
    everything: 'All',
    placesOf: ' checks: ',
    filter: 'Filter',
    reset: 'Clear filters',
    filters: {
      severity: ['Severity', 'All severities'],
      family: ['Kind', 'All kinds'],
      rule: ['Rule', 'All rules'],
      bureau: ['Bureau', 'All bureaus'],
    },
  },

  rulesPage: {
    title: 'Rules of the checks',
    description: (count) =>
      `The ${count} rules by which this site checks budgets and final accounts: what each says, what it needs, what gap it allows, what is no mismatch, with examples.`,
    leadBefore: (count) =>
      `This site checks every budget and every final account by ${count} rules. The rules and examples below are taken straight from the program that runs the checks. For results see `,
    howCompared: 'How figures are compared',
    precision:
      'Only figures that a document prints are used; none is filled in or estimated. A printed figure has a precision: 100.00 may stand for anything from 99.995 to 100.005. In a sum, the gap allowed is half a unit of the last digit of each figure, added up; a gap within it is rounding, and only a larger one is a mismatch. There are two exceptions, both “probably a mismatch”: a percentage that fits exactly with another denominator; and, where other figures of the text have decimals, even a small gap between whole numbers, which were most likely not rounded. Yuan, thousands, ten thousands and hundred millions of yuan are first brought to one unit. A percentage is held against the largest and smallest value that its numerator and denominator allow. A blank, a dash and a 0 are different things: a figure that is not printed is not taken for 0.',
    order: 'Two figures are judged in this order; the first that fits counts:',
    howSaid: 'What the results mean',
    gravity: 'The severity of a finding. A rule is listed with its gravest; a single finding can be milder:',
    caution:
      'A finding only says that places do not agree, not which is right. The document may also have been misread: please compare with the original.',
    kinds: 'Kinds of rules',
    familyCount: (count) => ` (${count}): `,
    formula: 'Formula',
    needs: 'Needs',
    tolerance: 'Gap allowed',
    severity: 'Severity',
    appliesTo: 'Applies to',
    across: '; compares with other documents of this site',
    notAnError: 'Not a mismatch',
    examples: (count) => `${counted(count, 'example')} (in Chinese)`,
    example: 'Example: ',
    ofKind: (kind) => ` (${kind})`,
  },
};
