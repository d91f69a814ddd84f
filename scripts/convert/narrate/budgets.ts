import type { Quantity } from '../../../src/model/index.ts';
import type { Draft } from './draft.ts';
import { planned } from './phrases.ts';

/** Whether a figure is a budget that an outturn may follow. */
export function isBudget({ subject, completion }: Draft): boolean {
  return (completion !== null && completion.rate === null) || planned.test(subject);
}

function isSame(a: Draft, b: Draft): boolean {
  return a.concept ? a.concept === b.concept : a.subject.replace(planned, '') === b.subject.replace(planned, '');
}

/** The budgets of a passage by their kind (年初, 全年, 调整), for the rates of completion that name one. */
export class Budgets {
  readonly #named: { name: string; of: Draft }[] = [];

  add(name: string, of: Draft): void {
    this.#named.push({ name, of });
  }

  /** The budget of that name that was told of the same thing, else the one just before it. */
  baseOf(draft: Draft, baseName: string): Quantity | null {
    const last = draft.completion?.base ?? null;
    if (draft.completion?.baseName === baseName && last) return last;
    const named = this.#named.findLast(({ name, of }) => name === baseName && isSame(of, draft));
    return named?.of.quantity ?? (draft.completion?.baseName === '预算' ? last : null);
  }
}
