import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { CheckSeverity, Verdict } from '../../../src/model/index.ts';
import { type CheckResult, countVerdicts, placeOf, told } from '../result.ts';

function operandNotes({ whereIs }: CheckResult, { operands, formula }: Verdict): string {
  const places = operands.flatMap(({ label, text, place }) => {
    if (!place) return [];
    const where = whereIs(place);
    return [`${label}：${text}（${where.page ? `${where.page}，` : ''}第 ${where.line} 行）`];
  });
  return [...(formula ? [formula] : []), ...places].join('\n');
}

function fileOf(result: CheckResult, path: string, verdicts: readonly Verdict[]): VFile {
  const file = new VFile({ path });
  for (const verdict of verdicts) {
    const place = placeOf(verdict);
    const where = place ? result.whereIs(place) : null;
    const text = `${where?.page ? `［${where.page}］` : ''}${verdict.subject}：${verdict.message}`;
    const options = {
      source: 'check',
      ruleId: verdict.rule,
      ...(where ? { place: { line: where.line, column: where.column } } : {}),
    };
    const mild = verdict.severity === 'info' || verdict.severity === 'note';
    const message = mild ? file.info(text, options) : file.message(text, options);
    if (verdict.severity === 'error') message.fatal = true;
    message.note = operandNotes(result, verdict);
  }
  return file;
}

/** The counts of a document in one line. */
export function countLine(result: CheckResult): string {
  const { passed, rounding, errors, warnings, infos, notRun, notApplicable } = countVerdicts(result.verdicts);
  return `${result.name}：相符 ${passed}，四舍五入的差 ${rounding}，错误 ${errors}，警告 ${warnings}，提示 ${infos}，数据不足未核对 ${notRun}，不适用 ${notApplicable}`;
}

/** Findings as a linter prints them: file, line, message, rule. */
export function textReport(results: readonly CheckResult[], least: CheckSeverity, verbose: boolean): string {
  const files = results.flatMap((result) => {
    const byFile = Map.groupBy(told(result.verdicts, least), (verdict) => {
      const place = placeOf(verdict);
      return place ? result.whereIs(place).file : result.name;
    });
    return [...byFile].map(([path, verdicts]) => fileOf(result, path, verdicts));
  });
  const findings = files.length > 0 ? reporter(files, { verbose }) : '';
  return [findings, ...results.map(countLine)].filter((part) => part !== '').join('\n\n');
}
