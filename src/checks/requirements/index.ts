import type { Requirement } from '../../model/index.ts';
import type { CheckedDocument } from '../document/checked-document.ts';
import { alternateQuotes } from '../quotation.ts';
import type { Asked } from './asked.ts';
import { askedOfBudget } from './budget.ts';
import { askedOfFinal } from './final.ts';
import { findTable } from './find-table.ts';
import { findCount, findEmptyTables, findExplanation, findFact, findGlossary } from './find-text.ts';

function find(document: CheckedDocument, asked: Asked): Pick<Requirement, 'status' | 'message' | 'place'> {
  if (asked.sort === 'table') return findTable(document, asked);
  if (asked.sort === 'explanation') return findExplanation(document, asked);
  if (asked.sort === 'fact') return findFact(document, asked);
  if (asked.sort === 'count') return findCount(document, asked);
  return asked.sort === 'glossary' ? findGlossary(document) : findEmptyTables(document);
}

/** The list of what 《地方预决算公开操作规程》 asks for, each with whether and where the document has it. */
export function requirementsOf(document: CheckedDocument): Requirement[] {
  const { kind, fiscalYear } = document.record;
  const asked = kind === 'budget' ? askedOfBudget(fiscalYear) : askedOfFinal(fiscalYear);
  return asked.map((each) => {
    const { status, message, place } = find(document, each);
    return { id: each.id, name: each.name, status, message: alternateQuotes(message), place };
  });
}

const there: ReadonlySet<Requirement['status']> = new Set(['present', 'empty', 'elsewhere']);

/** Whether a required content counts as published. */
export function isMet({ status }: Pick<Requirement, 'status'>): boolean {
  return there.has(status);
}

/** How many of the contents that are asked for are there. */
export function requirementScore(requirements: readonly Requirement[]): { met: number; asked: number } {
  const asked = requirements.filter(({ status }) => status !== 'notApplicable');
  return { met: asked.filter(isMet).length, asked: asked.length };
}
