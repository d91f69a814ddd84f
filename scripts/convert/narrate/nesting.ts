import { type Draft, exceeds, topmost } from './draft.ts';
import { areSiblings } from './levels.ts';
import { hideInnerBrackets, opensParts } from './phrases.ts';
import { conceptOf, subjectOf } from './subject.ts';

/** A bracket within the words, with no figure in it: it opens nothing. */
const closed = /[（(][^（()）]*[）)]/gu;

/**
 * Which figure the next ones are parts of, while a passage is read. 其中 and brackets lead into a list; full stops,
 * closing brackets and whatever can only stand beside its whole lead out of it.
 */
export class Nesting {
  /** The figure whose parts follow. */
  whole: Draft | null;
  /** The figure that words before (，为一般公共预算…) only name by its parts. */
  restated: Draft | null = null;
  #brackets: { whole: Draft | null; current: Draft | null }[] = [];
  /** How many parts of the present list were read, and how many of them before its first semicolon. */
  #parts = 0;
  #beforeSemicolon: number | null = null;

  constructor(whole: Draft | null) {
    this.whole = whole;
  }

  get inBrackets(): boolean {
    return this.#brackets.length > 0;
  }

  /**
   * Follows the words between two figures. Gives back the figure that the next words are about: after a bracket the
   * one before it, whatever stood inside.
   */
  follow(words: string, current: Draft | null): Draft | null {
    let about = current;
    for (const mark of hideInnerBrackets(words)) {
      if (mark === '（' || mark === '(') {
        this.#brackets.push({ whole: this.whole, current: about });
        this.#open(about ?? this.whole);
      } else if ((mark === '）' || mark === ')') && this.inBrackets) {
        const outer = this.#brackets.pop();
        about = outer?.current ?? about;
        this.#open(outer?.whole ?? null);
      } else if (mark === '。' && !this.inBrackets) this.#open(null);
      else if (/[；;]/u.test(mark)) this.#semicolon();
    }
    if (!this.inBrackets && about) this.#announce(words, about);
    return about;
  }

  #open(whole: Draft | null): void {
    this.whole = whole;
    this.restated = null;
    this.#parts = 0;
    this.#beforeSemicolon = null;
  }

  /** What follows stands beside the present whole. */
  leave(): void {
    this.#open(this.whole?.parent ?? null);
  }

  /** A list inside a list whose parts stood between commas ends at a semicolon. */
  #semicolon(): void {
    const { whole } = this;
    if (this.restated) this.leave();
    const nested = whole?.parent && whole.sentence === whole.parent.sentence;
    if (nested && this.#parts > 1 && this.#beforeSemicolon === null && !this.inBrackets) this.leave();
    this.#beforeSemicolon ??= this.#parts;
  }

  /** 其中, 包括: the parts of a figure follow. */
  #announce(words: string, current: Draft): void {
    if (
      /^[，,]?(?:全部|均)?为\p{Script=Han}{2,20}$/u.test(words.trim()) &&
      /Budget(?:Expenditure)?$/u.test(`${conceptOf(words)}`)
    ) {
      this.#open(current);
      this.restated = current;
      return;
    }
    const text = words.replaceAll(closed, (bracket) => '〇'.repeat(bracket.length));
    const opener = [...text.matchAll(new RegExp(opensParts, 'gu'))].at(-1);
    if (!opener) return;
    // 主要包括基本工资、奖金等；公用经费…: what was listed without figures is over.
    if (/[；;。]/u.test(text.slice(opener.index))) return;
    const before = text.slice(0, opener.index);
    if (before.includes('。')) {
      // After a full stop 其中 speaks of the sentence's topic, not of its last part.
      this.#open(topmost(current));
      return;
    }
    // ；支出包括： lists other parts of what the list before was of.
    const named = subjectOf(before.split(/[；;]/u).at(-1) ?? '', '').replaceAll(/[，,：:\s]/gu, '');
    this.#open(/[；;]/u.test(before) && named !== '' ? topmost(current) : current);
  }

  /** The whole of a figure that is read now: further out, where it can only stand beside the present one. */
  wholeFor(draft: Draft): Draft | null {
    for (let above = this.whole; above; above = above.parent) {
      if (this.#isBeside(above, draft)) {
        this.#open(above.parent);
        break;
      }
    }
    this.#parts += 1;
    return this.whole;
  }

  #isBeside(above: Draft, draft: Draft): boolean {
    if (areSiblings(above, draft)) return true;
    // 基金预算拨款0万元，其中项目支出270万元: what is nothing has no parts.
    if (
      draft.quantity &&
      above.quantity &&
      Number(above.quantity.amount) === 0 &&
      exceeds(draft.quantity, above.quantity)
    )
      return true;
    // 共有车辆7辆，其中…；单价100万元以上设备0台: other things are counted.
    if (above.breakdown === 'vehicles' && draft.quantity?.counter) return draft.breakdown !== 'vehicles';
    // A，其中：a、b；C with more than A: no part of A.
    const behindList = above === this.whole && (this.#beforeSemicolon ?? 0) > 1 && !this.inBrackets;
    return behindList && draft.quantity !== null && exceeds(draft.quantity, above.quantity);
  }
}
