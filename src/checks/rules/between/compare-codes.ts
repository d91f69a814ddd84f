import type { MeasureId } from '../../../model/index.ts';
import { type Figure, operandOf, showFigure, wordsOperand } from '../../arithmetic/figure.ts';
import { checkEqual } from '../../arithmetic/sums.ts';
import { found, notEnoughData, type Outcome } from '../../outcome.ts';
import { blankIsNothing, columnOf, type Detail, hasNothingFor, totalIn, wholeColumn } from './details.ts';
import { isFilled } from './summary-figures.ts';

/** Two tables that should print the same for every code. */
export interface Twins {
  left: Detail;
  right: Detail;
}

/** A column of each that are compared. */
interface Columns {
  left: number;
  right: number;
}

/** Fewer codes in common than this part of them, and the tables are not by the same classification. */
const leastShared = 0.5;

/** Whether two tables are classified alike: most codes of the one that has fewer stand in the other. */
export function areAlike({ left, right }: Twins): boolean {
  const [few, many] = [left.byCode, right.byCode].sort((a, b) => a.size - b.size);
  if (!few || !many || few.size === 0) return false;
  const shared = [...few.keys()].filter((code) => many.has(code)).length;
  return shared / few.size >= leastShared;
}

/** Pairs of columns of some measures that both tables have; the first is that of the whole. */
export function sharedColumns({ left, right }: Twins, measures: readonly MeasureId[]): Columns[] {
  const pairs = [
    [wholeColumn(left), wholeColumn(right)] as const,
    ...measures.map((measure) => [columnOf(left, measure), columnOf(right, measure)] as const),
  ];
  return pairs.flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [{ left: a, right: b }]));
}

function absent(figure: Figure, there: Detail, what: string, subject: string): Outcome {
  const { sheet } = there;
  const message = `${figure.label}为 ${showFigure(figure)}，${sheet.name}${what}。`;
  return found(subject, message, [operandOf(figure), wordsOperand(sheet.name, what, null)]);
}

/** A figure of one table whose twin is not printed: a finding where the other table adds up without it. */
function alone(figure: Figure, code: string, there: Detail, column: number, subject: string): Outcome | 'unsure' {
  const twin = there.byCode.get(code);
  if (twin)
    return blankIsNothing(there, twin.row, column) ? absent(figure, there, '的这一栏没有数', subject) : 'unsure';
  if (there.all.some((row) => row.code === code)) return 'unsure';
  return hasNothingFor(there, code, column) ? absent(figure, there, `里没有 ${code}`, subject) : 'unsure';
}

function* compareColumn({ left, right }: Twins, columns: Columns): Generator<Outcome | 'unsure'> {
  const names = `${left.sheet.name}与${right.sheet.name}`;
  const head = left.sheet.columnName(columns.left);
  const [a, b] = [totalIn(left, columns.left), totalIn(right, columns.right)];
  if (a && b) yield checkEqual(a, b, { subject: `合计，${head}：${names}` });
  for (const [code, row] of left.byCode) {
    const subject = `${code} ${row.name}，${head}：${names}`;
    const figure = left.sheet.figure(row.row, columns.left);
    const twin = right.byCode.get(code);
    const other = twin ? right.sheet.figure(twin.row, columns.right) : null;
    if (figure && other) yield checkEqual(figure, other, { subject });
    else if (isFilled(figure)) yield alone(figure, code, right, columns.right, subject);
    else if (isFilled(other)) yield alone(other, code, left, columns.left, subject);
  }
  for (const [code, row] of right.byCode) {
    const figure = right.sheet.figure(row.row, columns.right);
    if (left.byCode.has(code) || !isFilled(figure)) continue;
    yield alone(figure, code, left, columns.left, `${code} ${row.name}，${head}：${names}`);
  }
}

/** Compares two tables code by code in some columns; what cannot be told is said once. */
export function* compareCodes(twins: Twins, measures: readonly MeasureId[] = []): Generator<Outcome> {
  const names = `${twins.left.sheet.name}与${twins.right.sheet.name}`;
  let unsure = 0;
  for (const columns of sharedColumns(twins, measures)) {
    for (const outcome of compareColumn(twins, columns)) {
      if (outcome === 'unsure') unsure += 1;
      else yield outcome;
    }
  }
  if (unsure > 0) yield notEnoughData(`有 ${unsure} 个数只在一张表里印出，不知另一张表是没有还是没有印`, names);
}
