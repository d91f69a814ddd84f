import { requirementNames, requirementScore } from '../../../src/checks/index.ts';
import type { CheckSeverity, Verdict } from '../../../src/model/index.ts';
import { ruleTitle } from '../../../src/views/rules.ts';
import { type CheckResult, countVerdicts, severityNames, shownWhere, told } from '../result.ts';

/** Document text in Markdown: signs that would be read as markup, or as a table's column, are told apart from it. */
function plain(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll(/[\\`*_{}[\]<>#|~]/gu, String.raw`\$&`);
}

function findingSection(result: CheckResult, verdict: Verdict, number: number): string {
  const rows = verdict.operands.map(({ label, text, place }) => {
    const where = place ? result.whereIs(place) : null;
    const at = where ? `${shownWhere(where)}${where.page ? `（转写第 ${where.line} 行）` : ''}` : '—';
    return `| ${plain(label)} | ${plain(text)} | ${plain(at)} |`;
  });
  return [
    `### ${number}. ${plain(verdict.subject)}`,
    '',
    `${severityNames[verdict.severity]}，规则 ${verdict.rule}（${ruleTitle(verdict.rule)}）`,
    '',
    plain(verdict.message),
    '',
    ...(verdict.formula ? [`算式：${plain(verdict.formula)}`, ''] : []),
    ...(rows.length > 0 ? ['| 内容 | 印出 | 位置 |', '| --- | --- | --- |', ...rows, ''] : []),
  ].join('\n');
}

function requirementLines({ requirements, whereIs }: CheckResult): string[] {
  if (requirements.length === 0) return [];
  const { met, asked } = requirementScore(requirements);
  const rows = requirements.map(({ name, status, message, place }) => {
    const where = place ? shownWhere(whereIs(place)) : '—';
    return `| ${plain(name)} | ${requirementNames[status]} | ${plain(message)} | ${where} |`;
  });
  return [
    `## 应公开的内容：${asked} 项中有 ${met} 项`,
    '',
    '| 内容 | 情况 | 说明 | 位置 |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ];
}

function documentReport(result: CheckResult, least: CheckSeverity): string {
  const { passed, rounding, errors, warnings, infos, notRun, notApplicable } = countVerdicts(result.verdicts);
  const findings = told(result.verdicts, least);
  const open = result.verdicts.filter(({ status }) => status === 'notEnoughData');
  return [
    `# ${plain(result.name)}公开核对报告`,
    '',
    `共核对 ${passed + rounding + errors + warnings + infos} 处：相符 ${passed}，四舍五入或截尾的差 ${rounding}，错误 ${errors}，警告 ${warnings}，提示 ${infos}。另有 ${notRun} 处数据不足、未能核对，${notApplicable} 条规则不适用。`,
    '',
    '本报告只说哪些数对不上、差多少，不判断哪一处正确。',
    '',
    `## 发现 ${findings.length} 处`,
    '',
    ...findings.map((verdict, index) => findingSection(result, verdict, index + 1)),
    ...requirementLines(result),
    ...(open.length > 0
      ? [
          '## 未能核对',
          '',
          ...open.map(({ rule, subject, message }) => `- ${rule} ${plain(subject)}：${plain(message)}`),
          '',
        ]
      : []),
  ].join('\n');
}

/** A report in Chinese that can be mailed to the bureau. */
export function markdownReport(results: readonly CheckResult[], least: CheckSeverity): string {
  return `${results.map((result) => documentReport(result, least)).join('\n\n')}`;
}
