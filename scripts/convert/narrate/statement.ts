import { findFigures, type Passage, type TextFigure } from '../../../src/model/index.ts';
import { Budgets, isBudget } from './budgets.ts';
import { type Draft, exceeds, type Frame } from './draft.ts';
import { Drafting } from './drafting.ts';
import { areSiblings } from './levels.ts';
import { Nesting } from './nesting.ts';
import {
  against,
  againstBudget,
  bareMeasure,
  basis,
  compared,
  completed,
  earlierBeside,
  fall,
  longestWords,
  outturn,
  overOrUnder,
  planned,
  reason,
  rise,
  share,
  unchanged,
} from './phrases.ts';
import { breakdownOf, conceptBeside, conceptOf, subjectOf } from './subject.ts';
import { wordsBefore } from './words.ts';

/** No subject is longer, but 类, 款 and 项 of one item together. */
const longestSubject = 72;
/** What stands for the subject of the sentence before: 与上年相比, 收、支总计各. */
const goesOn = /^(?:同比|环比|相应|相比|(?:支出|收入|年初|全年|当年)?(?:预算|决算|执行|实际支出)(?:数|执行数)?)?$/u;
/** What stands for the whole whose parts were told: 总体, 共, 合计. */
const inAll = /^(?:总体|整体|合计|总计|总额|共|共计)$/u;

/** A figure and those it is a part of, the innermost last. */
function lineOf(draft: Draft | null): Draft[] {
  return draft ? [...lineOf(draft.parent), draft] : [];
}

/** Reads the statements of one passage. `whole` is a figure announced before (…，其中：) whose parts follow. */
export class StatementReader {
  readonly drafts: Draft[] = [];
  readonly #passage: Passage;
  readonly #frame: Frame;
  readonly #source: Drafting;
  #current: Draft | null = null;
  readonly #nesting: Nesting;
  /** The figures whose parts the passage was announced to be. */
  readonly #above: readonly Draft[];
  #year: number | null = null;
  /** The first figure of the sentence before, which a sentence without a subject goes on about. */
  #topic: Draft | null = null;
  /** The first figure of this sentence. */
  #lead: Draft | null = null;
  /** Budgets by their kind, for the rates of completion that name them. */
  readonly #budgets = new Budgets();

  constructor(passage: Passage, frame: Frame, whole: Draft | null) {
    this.#passage = passage;
    this.#frame = frame;
    this.#source = new Drafting(passage, frame);
    this.#nesting = new Nesting(whole);
    this.#above = lineOf(whole);
  }

  /** Reads the passage; returns the figure whose parts the next passages are, if it ends by announcing them. */
  read(): Draft | null {
    const { text } = this.#passage;
    let from = 0;
    for (const figure of findFigures(text)) {
      this.#between(text.slice(from, figure.start), from);
      const project = this.#nesting.whole?.concept === 'projectExpenditure';
      this.#take(figure, wordsBefore(text.slice(from, figure.start), project));
      from = figure.end;
    }
    this.#between(text.slice(from), from);
    // A budget of which no outturn followed is completed by nothing.
    for (const draft of this.drafts) if (!draft.completion?.rate && !draft.completion?.base) draft.completion = null;
    return /(?:其中|包括|如下|方面)\s*[：:]?\s*$/u.test(text) ? (this.#nesting.whole ?? this.#first()) : null;
  }

  /** The first figure, unless it is only the first of several beside each other. */
  #first(): Draft | null {
    const [first] = this.drafts;
    return first && !this.drafts.some((other) => areSiblings(first, other)) ? first : null;
  }

  /** What the words between two figures say: parts begin, parts end, nothing changed, why. */
  #between(words: string, offset: number): void {
    const printed = [...words.matchAll(/(?<!比|较|与|《|\d)\s*(20\d{2})\s*年/gu)].at(-1);
    if (printed?.[1] && !compared.test(words.slice(Math.max(0, printed.index - 2), printed.index + 8))) {
      this.#year = Number(printed[1]);
    }
    if (/。/u.test(words) && !this.#nesting.inBrackets) {
      this.#topic = this.#lead ?? this.#topic;
      this.#lead = null;
    }
    const still = unchanged.exec(words);
    const meant = still && words.slice(0, still.index).includes('。') ? this.#topic : this.#current;
    if (still && meant && !meant.change) meant.change = this.#source.change('none', offset + still.index, still[1]);
    for (const why of words.matchAll(reason)) this.#addReason(words, why, offset);
    this.#current = this.#nesting.follow(words, this.#current);
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
    if (text !== '' && draft && !draft.reason) draft.reason = { text, place: this.#source.place(offset + start) };
  }

  #take(figure: TextFigure, words: string): void {
    const before = this.#passage.text.slice(Math.max(0, figure.start - longestWords), figure.start);
    const moved = rise.test(words) || fall.test(words);
    if (moved && figure.kind !== 'count') this.#turnTo(words, figure);
    if (figure.kind === 'percent') this.#takeRate(figure, before);
    else if (figure.kind === 'money' && this.#isPrior(before)) this.#takePrior(figure, before);
    else if (figure.kind === 'money' && againstBudget.test(before)) this.#takeBudget(figure, before);
    else if (moved && figure.kind === 'money') this.#takeChange(figure, words);
    else if (figure.kind === 'money' && overOrUnder.test(words) && this.#against) this.#takeGap(this.#against);
    else if (outturn.test(words) && this.#current && isBudget(this.#current))
      this.#takeOutturn(this.#current, figure, words);
    else this.#takeFact(figure, words);
  }

  /** 其中基本支出增加 34.09 万元 speaks of a part, 总体 of the whole, 。较上年增加 of the topic, all else of the last. */
  #turnTo(words: string, figure: TextFigure): void {
    const moved = words
      .replace(rise, '')
      .replace(fall, '')
      .replace(compared, '')
      .replace(/[同环]比\s*$/u, '');
    const own = subjectOf(moved, this.#frame.publisher);
    if (inAll.test(own) && this.#current) {
      while (this.#current.parent && this.drafts.includes(this.#current.parent)) this.#current = this.#current.parent;
      return;
    }
    if (goesOn.test(own) || !/^[\p{Script=Han}（）“”"]{2,14}$/u.test(own)) {
      this.#toTopic();
      return;
    }
    const concept = conceptOf(own);
    const same = [...this.#above, ...this.drafts].findLast(
      (draft) => draft.subject === own || (concept !== null && draft.concept === concept),
    );
    if (same && !same.change?.amount) {
      this.#current = same;
      this.#lead ??= same;
    } else if (same !== this.#current || !same)
      this.#push(this.#source.blank(own, concept, null, figure.start, this.#year));
  }

  /** A sentence that begins without a subject goes on about that of the one before. */
  #toTopic(): void {
    if (this.#lead === null && this.#topic) this.#current = this.#topic;
  }

  #takeRate(figure: TextFigure, before: string): void {
    const rate = this.#source.rate(figure);
    const done = completed.exec(before);
    const draft = (done && this.#named(before.slice(0, done.index))) ?? this.#current;
    if (!draft) return;
    if (done) {
      const spent = this.#spentBefore(draft);
      const baseName = done[1] ? `${done[1]}预算` : (draft.completion?.baseName ?? '预算');
      const base = spent ? draft.quantity : this.#budgets.baseOf(draft, baseName);
      (spent ?? draft).completion = { rate, base, baseName };
      this.#current = spent ?? draft;
    } else if (rise.test(before) || fall.test(before)) {
      draft.change ??= this.#source.change(rise.test(before) ? 'increase' : 'decrease', figure.start, undefined);
      draft.change.rate ??= rate;
    } else if (share.test(before)) {
      const shared = this.#sharing(draft, before);
      shared.share ??= rate;
      this.#current = shared;
    }
  }

  /** The figure that a clause names again: “三公”经费支出决算完成预算的…; null where it names none. */
  #named(words: string): Draft | null {
    const clause = words.split(/[，,。；;（(）)]/u).at(-1) ?? '';
    const own = subjectOf(clause, this.#frame.publisher).replace(/(?:支出)?决算(?:数|支出)?$/u, '');
    if (own === '' || goesOn.test(own)) return null;
    const concept = conceptOf(own);
    const same = (draft: Draft): boolean => draft.subject === own || (concept !== null && draft.concept === concept);
    return (
      this.drafts.findLast((draft) => same(draft) && draft.measure === 'final') ?? this.drafts.findLast(same) ?? null
    );
  }

  /** 支出决算207.26万元，年初预算215.30万元，完成年初预算的…: the outturn that was told before its budget. */
  #spentBefore(budget: Draft): Draft | null {
    const before = this.drafts[this.drafts.indexOf(budget) - 1];
    const bare = bareMeasure.test(budget.subject) && isBudget(budget) && before?.sentence === budget.sentence;
    return bare && before.measure === 'final' && before.quantity?.unit ? before : null;
  }

  /** What a share is of: the last figure; all the parts (共占); or what its parts only named again (，为…、…，占). */
  #sharing(draft: Draft, before: string): Draft {
    const { restated } = this.#nesting;
    if (restated && /[元万亿][，,]\s*占[^，。；]*$/u.test(before)) {
      this.#nesting.leave();
      return restated;
    }
    return /共占[^，。；]*$/u.test(before) ? (draft.parent ?? draft) : draft;
  }

  /** 比上年0.23万元, or in a bracket （上年0.23万元）. */
  #isPrior(before: string): boolean {
    const year = earlierBeside.exec(before)?.[1];
    return against.test(before) || (earlierBeside.test(before) && (!year || Number(year) < this.#frame.year));
  }

  /** The figure compared with. */
  #takePrior(figure: TextFigure, before: string): void {
    this.#toTopic();
    if (!this.#current) return;
    const year = (against.exec(before) ?? earlierBeside.exec(before))?.[1];
    this.#current.change ??= this.#source.change('none', figure.start, year);
    this.#current.change.from ??= this.#source.quantity(figure);
  }

  /** 与年初预算2904.15万元相比，减少87.75万元，完成…: what the figure is held against, and what follows tells it. */
  #takeBudget(figure: TextFigure, before: string): void {
    this.#toTopic();
    const draft = this.#current;
    const name = againstBudget.exec(before)?.[1]?.slice(0, 2);
    if (!draft || !name) return;
    const base = this.#source.quantity(figure);
    draft.completion = { rate: null, base, baseName: `${name}预算` };
    // A change against the year before has been told; this one is against the year's own budget.
    draft.change ??= { ...this.#source.change('none', figure.start, `${draft.year}`), from: base };
  }

  /** Whether the figure before is a budget that the one before it was held against. */
  get #against(): Draft | null {
    const current = this.#current;
    if (current?.completion?.base && !current.completion.rate) return current;
    return current && isBudget(current) ? this.#spentBefore(current) : null;
  }

  /** ，结余149.49万元，完成…: the budget told right before is what was held against; the gap itself is no change. */
  #takeGap(spent: Draft): void {
    spent.completion ??= { rate: null, base: this.#current?.quantity ?? null, baseName: '年初预算' };
    this.#current = spent;
  }

  #takeChange(figure: TextFigure, words: string): void {
    const direction = rise.test(words) ? 'increase' : 'decrease';
    const quantity = this.#source.quantity(figure);
    let draft = this.#current;
    // What grew by more than it is cannot be meant; the whole it is a part of is.
    if (draft?.parent && direction === 'increase' && exceeds(quantity, draft.quantity)) draft = draft.parent;
    if (!draft) return;
    this.#current = draft;
    draft.change ??= this.#source.change(direction, figure.start, compared.exec(words)?.[1]);
    if (draft.change.amount) return;
    draft.change.direction = direction;
    draft.change.amount = quantity;
  }

  /** …年初预算198.32万元，支出决算188万元: the same subject, spent. */
  #takeOutturn(budget: Draft, figure: TextFigure, words: string): void {
    const subject = budget.subject.replace(planned, '') || subjectOf(words, this.#frame.publisher);
    const baseName = budget.completion?.baseName ?? '预算';
    this.#push({
      ...this.#source.blank(subject, budget.concept, budget.parent, figure.start, this.#year),
      breakdown: budget.breakdown,
      measure: 'final',
      quantity: this.#source.quantity(figure),
      completion: { rate: null, base: budget.quantity, baseName },
    });
    budget.measure = 'budget';
    budget.completion = null;
    // What the next sentence goes on about is what was spent.
    if (this.#lead === budget) this.#lead = this.#current;
  }

  #takeFact(figure: TextFigure, words: string): void {
    const own = figure.kind === 'count' ? this.#counted(figure, words) : subjectOf(words, this.#frame.publisher);
    // 共接待3批次，20人次: the second counts the same as the first.
    const again = own === '' && /次$/u.test(figure.counter ?? '');
    const named = again ? (this.#current?.subject ?? '') : own;
    const subject = bareMeasure.test(named) ? (this.#source.item() ?? this.#planned(named) ?? named) : named;
    if (!/[\p{Script=Han}]/u.test(subject) || subject.length > longestSubject) return;
    const concept = conceptBeside(subject, this.#lead && this.#current) ?? conceptOf(subject);
    const draft = this.#source.blank(subject, concept, null, figure.start, this.#year);
    draft.quantity = this.#source.quantity(figure);
    draft.breakdown = breakdownOf(subject, concept, null, figure.counter);
    draft.parent = this.#nesting.wholeFor(draft);
    draft.breakdown = breakdownOf(subject, concept, draft.parent, figure.counter);
    const base = basis.exec(words);
    if (base?.[1]) {
      draft.measure = 'budget';
      draft.completion = { rate: null, base: null, baseName: `${base[1]}预算` };
      this.#budgets.add(`${base[1]}预算`, draft);
    }
    this.#push(draft);
  }

  /** What the budget just before was of: 年初预算10万元，调整预算12万元. */
  #planned(named: string): string | null {
    const current = this.#lead && /^(?:年初|全年|调整)/u.test(named) ? this.#current : null;
    return (current && isBudget(current) && current.subject.replace(planned, '')) || null;
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
}
