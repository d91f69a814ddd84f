import type { CheckReport, Disclosure } from '../../model/index.ts';
import { disclosurePath, findingAnchor } from '../paths.ts';
import { cellAnchor } from '../table-body.ts';
import { isFinding } from './counts.ts';
import { located } from './locate.ts';
import { isOwnQuantity } from './own-quantity.ts';

/** Addresses of findings by the address of the figure they are about, both from the root of the site. */
export type Disagreements = ReadonlyMap<string, string>;

/**
 * The figures of a document that do not agree with others, each with the first finding about it. What is convention or
 * completeness says nothing against a figure.
 */
export function disagreements(
  record: Pick<Disclosure, 'id' | 'tables' | 'facts'>,
  report: CheckReport | null,
): Disagreements {
  const found = new Map<string, string>();
  const facts = new Map(record.facts.map((fact) => [fact.id, fact]));
  for (const verdict of located(record, report?.verdicts ?? [])) {
    if (!isFinding(verdict) || (verdict.severity !== 'error' && verdict.severity !== 'warn')) continue;
    for (const operand of verdict.operands) {
      const { cell } = operand;
      const fact = operand.fact === undefined ? undefined : facts.get(operand.fact);
      const anchors = [
        ...(cell ? [cellAnchor(cell.table, cell.row, cell.column)] : []),
        ...(fact && isOwnQuantity(fact, operand) ? [fact.id] : []),
      ];
      for (const anchor of anchors) {
        const figure = disclosurePath(record.id, anchor);
        if (!found.has(figure)) found.set(figure, disclosurePath(record.id, findingAnchor(verdict.id)));
      }
    }
  }
  return found;
}
