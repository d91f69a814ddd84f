import type { Disclosure, Operand, Verdict } from '../../model/index.ts';
import { documentLanguage, wordsOf } from '../../words/index.ts';
import { csvText } from '../csv-text.ts';
import { type DataField, headOf } from '../data/data-table.ts';
import { ruleTitle } from '../rules.ts';
import { whereIs } from '../where.ts';

const { severityNames, statusNames, judgementNames } = wordsOf(documentLanguage).verdicts;

/** The columns of the checks. */
export const verdictFields = [
  { name: 'rule', type: 'string', title: '规则', description: '核对规则的编号' },
  { name: 'rule_name', type: 'string', title: '规则名称', description: '这条规则查什么' },
  { name: 'status', type: 'string', title: '结果', description: '相符、四舍五入的差、发现等' },
  { name: 'severity', type: 'string', title: '级别', description: '发现有多重，不是发现的没有' },
  { name: 'judgement', type: 'string', title: '判断', description: '差是怎样来的，没有判断的为空' },
  { name: 'subject', type: 'string', title: '对象', description: '说的是哪张表、哪一项' },
  { name: 'message', type: 'string', title: '说明', description: '一句话说出核对了什么、哪里对不上' },
  { name: 'formula', type: 'string', title: '算式', description: '怎样算的' },
  { name: 'expected', type: 'string', title: '算得', description: '按算式应当是多少' },
  { name: 'difference', type: 'string', title: '相差', description: '印的数比算得的多多少' },
  { name: 'tolerance', type: 'string', title: '容差', description: '四舍五入能解释的差' },
  { name: 'operands', type: 'string', title: '数和出处', description: '参加核对的各个数，每个带出处' },
] as const satisfies readonly DataField[];

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
  return csvText([headOf({ fields: verdictFields }), ...verdictRows(record, verdicts)]);
}
