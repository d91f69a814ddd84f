import type { Disclosure, Operand, Verdict } from '../../model/index.ts';
import { documentLanguage, wordsOf } from '../../words/index.ts';
import { csvText } from '../csv-text.ts';
import { ruleTitle } from '../rules.ts';
import { whereIs } from '../where.ts';

const { severityNames, statusNames, judgementNames } = wordsOf(documentLanguage).verdicts;

export const verdictColumns = [
  '规则',
  '规则名称',
  '结果',
  '级别',
  '判断',
  '对象',
  '说明',
  '算式',
  '算得',
  '相差',
  '容差',
  '数和出处',
] as const;

/** Says where an operand stands; null for something that is not there. */
export type TellPlace = (operand: Operand) => string | null;

function operandText(operand: Operand, tell: TellPlace): string {
  return `${operand.label}“${operand.text}”（${tell(operand) ?? '没有'}）`;
}

/** One check as a row of a table; only a finding has a severity. */
export function verdictRow(verdict: Verdict, tell: TellPlace): string[] {
  const { rule, status, severity, judgement, subject, message, formula, operands } = verdict;
  return [
    rule,
    ruleTitle(rule),
    statusNames[status],
    status === 'finding' ? severityNames[severity] : '',
    judgement === null ? '' : judgementNames[judgement],
    subject,
    message,
    formula ?? '',
    verdict.expected ?? '',
    verdict.difference ?? '',
    verdict.tolerance ?? '',
    operands.map((operand) => operandText(operand, tell)).join('；'),
  ];
}

/** Every check of a document, one a row. */
export function verdictRows(record: Pick<Disclosure, 'id' | 'sources'>, verdicts: readonly Verdict[]): string[][] {
  const tell: TellPlace = ({ place, elsewhere }) =>
    place ? whereIs(record, place).name : elsewhere ? `${elsewhere.disclosure} 第 ${elsewhere.place.line} 行` : null;
  return verdicts.map((verdict) => verdictRow(verdict, tell));
}

/** The same as CSV. */
export function verdictsCsv(record: Pick<Disclosure, 'id' | 'sources'>, verdicts: readonly Verdict[]): string {
  return csvText([verdictColumns, ...verdictRows(record, verdicts)]);
}
