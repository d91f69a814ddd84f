import { type Figure, operandOf, showFigure, wordsOperand } from '../../arithmetic/figure.ts';
import { checkEqual } from '../../arithmetic/sums.ts';
import type { CheckReferences } from '../../document/references.ts';
import type { SummarySide } from '../../document/summary.ts';
import { found, notEnoughData, type Outcome } from '../../outcome.ts';
import { closes, type Detail, isSum } from './details.ts';
import { isFilled, linesOfYear } from './summary-figures.ts';

/** A name of a 类 for comparing: 资源勘探工业信息等支出 and 资源勘探工业信息支出 alike. */
export function className(name: string): string {
  return name.replace(/支出$/u, '').replace(/等$/u, '');
}

/** A 类 with a figure, on one side of the comparison. */
interface Named {
  key: string;
  name: string;
  figure: Figure;
}

/** The codes of 类 by their names of any year: 医疗卫生与计划生育支出 and 卫生健康支出 are 210. */
function codesOf({ functional }: CheckReferences): Map<string, string> {
  return new Map(functional.filter(({ code }) => code.length === 3).map(({ code, name }) => [className(name), code]));
}

/** One side of a summary in one column, with its 类. */
export interface SummaryColumn {
  side: SummarySide;
  column: number;
}

function ofSummary({ side, column }: SummaryColumn, codes: ReadonlyMap<string, string>): Named[] {
  return linesOfYear(side).flatMap(({ row, name }) => {
    const figure = side.sheet.figure(row, column);
    return isFilled(figure) ? [{ key: codes.get(className(name)) ?? className(name), name, figure }] : [];
  });
}

function ofDetail({ sheet, roots }: Detail, column: number, codes: ReadonlyMap<string, string>): Named[] {
  return roots.flatMap(({ row, name, code }) => {
    const figure = sheet.figure(row, column);
    const key = codes.get(className(name)) ?? (code && [...codes.values()].includes(code) ? code : className(name));
    return isFilled(figure) ? [{ key, name, figure }] : [];
  });
}

/** Whether the whole of a side is the sum of its 类: none of them is missing. */
function summaryCloses({ side, column }: SummaryColumn): boolean {
  const line = side.current ?? side.total;
  const whole = line && side.sheet.figure(line.row, column);
  const parts = linesOfYear(side).flatMap(({ row }) => side.sheet.figure(row, column) ?? []);
  return whole !== null && isSum(whole, parts);
}

function alone({ name, figure }: Named, there: string, names: string): Outcome {
  const message = `${figure.label}为 ${showFigure(figure)}，${there}里没有这一类的数。`;
  return found(`${name}：${names}`, message, [operandOf(figure), wordsOperand(there, '没有这一类的数', null)]);
}

/**
 * Compares the 类 of a summary with those of a detail table. A 类 that only one of them prints is a finding where both
 * add up; where they do not, rows may be missing. Names differ from year to year: what is left on both sides with the
 * same amount is the same 类.
 */
export function* compareClasses(
  summary: SummaryColumn,
  detail: Detail,
  column: number,
  references: CheckReferences,
): Generator<Outcome> {
  const codes = codesOf(references);
  const [left, right] = [ofSummary(summary, codes), ofDetail(detail, column, codes)];
  const names = `${summary.side.sheet.name}与${detail.sheet.name}`;
  const onlyLeft: Named[] = [];
  for (const each of left) {
    const at = right.findIndex(({ key }) => key === each.key);
    const [twin] = at < 0 ? [] : right.splice(at, 1);
    if (twin) yield checkEqual(each.figure, twin.figure, { subject: `${each.name}：${names}` });
    else onlyLeft.push(each);
  }
  const lone = onlyLeft.filter((each) => {
    const at = right.findIndex(({ figure }) => figure.value.eq(each.figure.value));
    if (at >= 0) right.splice(at, 1);
    return at < 0;
  });
  if (lone.length === 0 && right.length === 0) return;
  const unpaired = [...lone, ...right].map(({ name }) => name).join('、');
  const sure = (lone.length === 0 || right.length === 0) && summaryCloses(summary) && closes(detail, column);
  if (!sure) {
    yield notEnoughData(`${unpaired}只在一张表里印出，或两张表里的名称不同，没有比较`, names);
    return;
  }
  for (const each of lone) yield alone(each, detail.sheet.name, names);
  for (const each of right) yield alone(each, summary.side.sheet.name, names);
}
