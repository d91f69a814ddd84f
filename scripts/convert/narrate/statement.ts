import {
  type Change,
  findFigures,
  type Passage,
  type Place,
  placeAt,
  type Quantity,
  type Rate,
  type TextFigure,
} from '../../../src/model/index.ts';
import { type Draft, exceeds, type Frame, topmost } from './draft.ts';
import {
  against,
  bareMeasure,
  basis,
  compared,
  completed,
  fall,
  hideInnerBrackets,
  item,
  longestWords,
  opensParts,
  outturn,
  reason,
  rise,
  share,
  showInnerBrackets,
  unchanged,
} from './phrases.ts';
import { breakdownOf, conceptOf, subjectOf } from './subject.ts';

/** No subject is longer, but 类, 款 and 项 of one item together. */
const longestSubject = 72;
/** What stands for the subject of the sentence before: 与上年相比, 收、支总计各. */
const goesOn =
  /^(?:总体|同比|环比|共|相应|相比|支(?:出)?(?:预算)?总计各|(?:支出|收入|年初|全年|当年)?(?:预算|决算)(?:数|执行数)?)?$/u;

/** Reads the statements of one passage. `whole` is a figure announced before (…，其中：) whose parts follow. */
export class StatementReader {
  readonly drafts: Draft[] = [];
  readonly #passage: Passage;
  readonly #frame: Frame;
  #current: Draft | null = null;
  #whole: Draft | null;
  #brackets: (Draft | null)[] = [];
  #year: number | null = null;
  /** The first figure of the sentence before, which a sentence without a subject goes on about. */
  #topic: Draft | null = null;
  /** The first figure of this sentence. */
  #lead: Draft | null = null;

  constructor(passage: Passage, frame: Frame, whole: Draft | null) {
    this.#passage = passage;
    this.#frame = frame;
    this.#whole = whole;
  }

  /** Reads the passage; returns the figure whose parts the next passages are, if it ends by announcing them. */
  read(): Draft | null {
    const { text } = this.#passage;
    let from = 0;
    for (const figure of findFigures(text)) {
      this.#between(text.slice(from, figure.start), from);
      this.#take(figure, this.#words(text.slice(from, figure.start)));
      from = figure.end;
    }
    this.#between(text.slice(from), from);
    return /(?:其中|包括|如下|方面)\s*[：:]?\s*$/u.test(text) ? (this.#whole ?? this.drafts[0] ?? null) : null;
  }

  #place(offset: number): Place {
    return placeAt(this.#passage, offset);
  }

  /** The words that belong to a figure: back to the sentence or the comma before it. */
  #words(between: string): string {
    const sentence =
      hideInnerBrackets(between)
        .split(/[。；;]/u)
        .at(-1) ?? '';
    const parts = sentence.split(/[，,、：:（()）]/u);
    const last = parts.at(-1) ?? '';
    const before = parts.at(-2)?.trim() ?? '';
    // 机关运行经费：合计12.30万元 is about what stands before the colon.
    // So is 检察（款）：2018年预算支出合计.
    if (/^\s*(?:合计|共计|总计)\s*$/u.test(last) || /〈[类款项]〉$/u.test(before))
      return showInnerBrackets(`${before}${last}`).slice(-longestWords);
    // A name with a comma in it (信访劝返，维稳经费) is cut by no figure and no verb.
    const named = this.#whole?.concept === 'projectExpenditure' && /^[\p{Script=Han}]{2,8}$/u.test(before);
    return showInnerBrackets(named && last.trim() !== '' ? `${before}，${last}` : last).slice(-longestWords);
  }

  /** What the words between two figures say: parts begin, parts end, nothing changed, why. */
  #between(words: string, offset: number): void {
    const printed = [...words.matchAll(/(?<!比|较|与|《|\d)\s*(20\d{2})\s*年/gu)].at(-1);
    if (printed?.[1] && !compared.test(words.slice(Math.max(0, printed.index - 2), printed.index + 8))) {
      this.#year = Number(printed[1]);
    }
    const boundary = /。/u.test(words) && this.#brackets.length === 0;
    if (boundary) {
      this.#topic = this.#lead ?? this.#topic;
      this.#lead = null;
    }
    const still = unchanged.exec(words);
    const meant = still && words.slice(0, still.index).includes('。') ? this.#topic : this.#current;
    if (still && meant && !meant.change) meant.change = this.#change('none', offset + still.index, still[1]);
    for (const why of words.matchAll(reason)) this.#addReason(words, why, offset);
    for (const mark of hideInnerBrackets(words)) {
      if (mark === '（' || mark === '(') {
        this.#brackets.push(this.#whole);
        this.#whole = this.#current ?? this.#whole;
      } else if ((mark === '）' || mark === ')') && this.#brackets.length > 0) {
        this.#whole = this.#brackets.pop() ?? null;
      } else if (mark === '。' && this.#brackets.length === 0) {
        this.#whole = null;
      }
    }
    if (this.#brackets.length === 0 && opensParts.test(words) && this.#current) {
      // After a full stop 其中 speaks of the sentence's topic, not of its last part.
      this.#whole = boundary ? topmost(this.#current) : this.#current;
    }
  }

  /** A reason belongs to the figure it names (项目支出减少的主要原因), to the topic (总体), or to the last one. */
  #addReason(words: string, why: RegExpExecArray, offset: number): void {
    const start = why.index + why[0].length;
    const text =
      words
        .slice(start)
        .split(/[。；;]/u)[0]
        ?.replace(/[，,、]\s*$/u, '')
        .trim() ?? '';
    const before =
      words
        .slice(0, why.index)
        .split(/[。；;，,]/u)
        .at(-1) ?? '';
    const concept = conceptOf(before.replace(/(?:增加|增长|减少|下降)(?:了)?的?$/u, ''));
    const named = concept ? this.drafts.findLast((draft) => draft.concept === concept) : undefined;
    const draft = named ?? (/总体/u.test(before) ? this.drafts[0] : this.#current);
    if (text !== '' && draft && !draft.reason) draft.reason = { text, place: this.#place(offset + start) };
  }

  #change(direction: Change['direction'], offset: number, year: string | undefined): Change {
    return {
      direction,
      amount: null,
      rate: null,
      from: null,
      year: year ? Number(year) : this.#frame.year - 1,
      place: this.#place(offset),
    };
  }

  #quantity(figure: TextFigure): Quantity {
    const { start, end, decimal, unit, counter } = figure;
    const text = this.#passage.text.slice(start, end).replaceAll(/\s+/gu, '');
    return { text, amount: decimal, unit, counter, place: this.#place(start) };
  }

  #rate(figure: TextFigure): Rate {
    const text = this.#passage.text.slice(figure.start, figure.end).replaceAll(/\s+/gu, '');
    return { text, percent: figure.decimal, place: this.#place(figure.start) };
  }

  #take(figure: TextFigure, words: string): void {
    const before = this.#passage.text.slice(Math.max(0, figure.start - longestWords), figure.start);
    const moved = rise.test(words) || fall.test(words);
    if (moved && figure.kind !== 'count') this.#turnTo(words, figure);
    if (figure.kind === 'percent') this.#takeRate(figure, before);
    else if (against.test(before) && figure.kind === 'money') this.#takePrior(figure, before);
    else if (moved && figure.kind === 'money') this.#takeChange(figure, words);
    else if (outturn.test(words) && this.#current) this.#takeOutturn(figure);
    else this.#takeFact(figure, words);
  }

  /** 其中基本支出增加 34.09 万元 speaks of a part; 。较上年增加 of the topic; anything else of the last figure. */
  #turnTo(words: string, figure: TextFigure): void {
    const own = subjectOf(words.replace(rise, '').replace(fall, '').replace(compared, ''), this.#frame.publisher);
    if (goesOn.test(own) || !/^[\p{Script=Han}（）“”"]{2,14}$/u.test(own)) {
      if (this.#lead === null && this.#topic) this.#current = this.#topic;
      return;
    }
    const concept = conceptOf(own);
    const same = this.drafts.findLast(
      (draft) => draft.subject === own || (concept !== null && draft.concept === concept),
    );
    if (same && !same.change?.amount) {
      this.#current = same;
      this.#lead ??= same;
    } else if (same !== this.#current || !same) this.#push(this.#blank(own, concept, null, figure.start));
  }

  #takeRate(figure: TextFigure, before: string): void {
    const draft = this.#current;
    if (!draft) return;
    const rate = this.#rate(figure);
    const done = completed.exec(before);
    if (done) {
      const base = draft.completion?.base ?? null;
      draft.completion = { rate, base, baseName: draft.completion?.baseName ?? `${done[1] ?? ''}预算` };
    } else if (rise.test(before) || fall.test(before)) {
      draft.change ??= this.#change(rise.test(before) ? 'increase' : 'decrease', figure.start, undefined);
      draft.change.rate ??= rate;
    } else if (share.test(before)) {
      // 共占 speaks of all the parts together.
      const shared = /共占[^，。；]*$/u.test(before) ? (draft.parent ?? draft) : draft;
      shared.share ??= rate;
      this.#current = shared;
    }
  }

  /** 比上年 0.23万元: the figure compared with. */
  #takePrior(figure: TextFigure, before: string): void {
    if (!this.#current) return;
    const year = against.exec(before)?.[1];
    this.#current.change ??= this.#change('none', figure.start, year);
    this.#current.change.from ??= this.#quantity(figure);
  }

  #takeChange(figure: TextFigure, words: string): void {
    const direction = rise.test(words) ? 'increase' : 'decrease';
    const quantity = this.#quantity(figure);
    let draft = this.#current;
    // What grew by more than it is cannot be meant; the whole it is a part of is.
    if (draft?.parent && direction === 'increase' && exceeds(quantity, draft.quantity)) draft = draft.parent;
    if (!draft) return;
    this.#current = draft;
    draft.change ??= this.#change(direction, figure.start, compared.exec(words)?.[1]);
    if (draft.change.amount) return;
    draft.change.direction = direction;
    draft.change.amount = quantity;
  }

  /** …年初预算198.32万元，支出决算188万元: the same subject, spent. */
  #takeOutturn(figure: TextFigure): void {
    const budget = this.#current;
    if (!budget) return;
    const final = this.#blank(budget.subject.replace(basis, ''), budget.concept, budget.parent, figure.start);
    const baseName = budget.completion?.baseName ?? '预算';
    this.#push({
      ...final,
      breakdown: budget.breakdown,
      measure: 'final',
      quantity: this.#quantity(figure),
      completion: { rate: null, base: budget.quantity, baseName },
    });
    budget.completion = null;
  }

  #blank(subject: string, concept: Draft['concept'], parent: Draft | null, offset: number): Draft {
    return {
      subject,
      concept,
      breakdown: null,
      parent,
      year: this.#year ?? this.#frame.year,
      yearPrinted: this.#year !== null,
      measure: this.#frame.measure,
      quantity: null,
      share: null,
      change: null,
      completion: null,
      reason: null,
      place: this.#place(offset),
      sentence: this.#sentence(offset),
    };
  }

  #takeFact(figure: TextFigure, words: string): void {
    const own = figure.kind === 'count' ? this.#counted(figure, words) : subjectOf(words, this.#frame.publisher);
    // 共接待3批次，20人次: the second counts the same as the first.
    const again = own === '' && /次$/u.test(figure.counter ?? '');
    const named = again ? (this.#current?.subject ?? '') : own;
    const subject = bareMeasure.test(named) ? (this.#item() ?? named) : named;
    if (!/[\p{Script=Han}]/u.test(subject) || subject.length > longestSubject) return;
    const concept = conceptOf(subject);
    const whole = this.#whole;
    const draft = this.#blank(subject, concept, whole, figure.start);
    draft.breakdown = breakdownOf(subject, concept, whole, figure.counter);
    draft.quantity = this.#quantity(figure);
    const base = basis.exec(words);
    if (base?.[1]) {
      draft.measure = 'budget';
      draft.completion = { rate: null, base: null, baseName: `${base[1]}预算` };
    }
    this.#push(draft);
  }

  /** The item that the passage names at its beginning. */
  #item(): string | null {
    return item.exec(this.#passage.text)?.[1] ?? null;
  }

  /** What is counted may stand behind the count: 设7个内设机构, 7个项目自评等级为“优”. */
  #counted(figure: TextFigure, words: string): string {
    const before = subjectOf(words, this.#frame.publisher);
    const after = /^[^，,。；;、（(）)]*/u.exec(this.#passage.text.slice(figure.end))?.[0].trim() ?? '';
    const verb = /(?:设|设有|下设|有|共|为|:|：)$/u.test(words.trim()) || before === '';
    return verb && after !== '' ? after : before;
  }

  #push(draft: Draft): void {
    this.#current = draft;
    this.#lead ??= draft;
    this.drafts.push(draft);
  }

  #sentence(offset: number): string {
    const { text } = this.#passage;
    const start = Math.max(text.lastIndexOf('。', offset - 1), -1) + 1;
    const end = text.indexOf('。', offset);
    return text.slice(start, end < 0 ? text.length : end + 1).trim();
  }
}
