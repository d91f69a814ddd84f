import type { CheckSeverity, Disclosure, Operand, Verdict, VerdictStatus } from '../../model/index.ts';
import { documentLanguage, type Language, type Words, wordsOf } from '../../words/index.ts';
import { disclosurePath, rulePath } from '../paths.ts';
import { isListed, ruleTitle } from '../rules.ts';
import { holdsFigure } from '../table-body.ts';
import { type Where, whereIs, whereMarked } from '../where.ts';
import { PageAnchors } from './anchors.ts';
import { comparedNumbers } from './compared.ts';
import { isFinding } from './counts.ts';
import { squeeze } from './locate.ts';

/** One of the things that were compared, as printed, and the ways to it. */
export interface OperandView {
  label: string;
  /** As printed; of a number that others give, that number. */
  text: string;
  /** Whether the document prints it so at its place. */
  printed: boolean;
  /** Where it stands on the page of the document, as an address of the site or relative; null where it has no anchor. */
  href: string | null;
  /** Where it stands in the original; null for something that is not there. */
  source: Where | null;
}

/** A rule as a verdict names it. */
export interface RuleLink {
  id: string;
  title: string;
  /** Null for a rule that this version of the site does not list. */
  href: string | null;
}

/** One check as a page shows it. */
export interface VerdictView {
  id: string;
  rule: RuleLink;
  status: VerdictStatus;
  /** 相符, 四舍五入的差; of a finding how grave it is. */
  result: string;
  /** Of a finding; null for everything else. */
  severity: CheckSeverity | null;
  /** 像是一位数字之差: only where it says more than the result. */
  judgement: string | null;
  subject: string;
  message: string;
  /** Of a finding the numbers that do not agree, where the message is in another language than the page. */
  compared: string | null;
  formula: string | null;
  operands: OperandView[];
}

/** A number that stands in a sum twice is shown once. */
function distinct(operands: readonly Operand[]): Operand[] {
  return [...new Map(operands.map((operand) => [JSON.stringify(operand), operand])).values()];
}

export function ruleLink(id: string, language: Language): RuleLink {
  return { id, title: ruleTitle(id, language), href: isListed(id) ? rulePath(id) : null };
}

export interface VerdictViewOptions {
  /** The page of the document as links write it: empty on that page, `../` on one below it. */
  page?: string;
  /** Documents that it was compared with. */
  others?: readonly Disclosure[];
  /** Of the words around what was found; what was found is said in that of the documents. */
  language?: Language;
}

/** The words and places of verdicts of one document. */
export class VerdictViews {
  readonly #record: Disclosure;
  readonly #anchors: PageAnchors;
  readonly #page: string;
  readonly language: Language;
  readonly #words: Words;
  readonly #others: ReadonlyMap<string, { record: Disclosure; anchors: PageAnchors }>;

  constructor(
    record: Disclosure,
    anchors: PageAnchors,
    { page, others = [], language = documentLanguage }: VerdictViewOptions = {},
  ) {
    this.language = language;
    this.#words = wordsOf(language);
    this.#record = record;
    this.#anchors = anchors;
    this.#page = page ?? disclosurePath(record.id);
    this.#others = new Map(others.map((other) => [other.id, { record: other, anchors: new PageAnchors(other) }]));
  }

  view(verdict: Verdict): VerdictView {
    const { id, rule, status, severity, judgement, subject, message, formula, operands } = verdict;
    const { severityNames, statusNames, judgementNames } = this.#words.verdicts;
    const found = isFinding(verdict);
    const telling = judgement === 'digitSlip' || judgement === 'wrongBase';
    return {
      id,
      rule: ruleLink(rule, this.language),
      status,
      result: found ? severityNames[severity] : statusNames[status],
      severity: found ? severity : null,
      judgement: telling ? judgementNames[judgement] : null,
      subject,
      message,
      compared: found ? comparedNumbers(verdict, this.#words) : null,
      formula,
      operands: distinct(operands).map((operand) => this.operand(operand)),
    };
  }

  operand(operand: Operand): OperandView {
    if (operand.elsewhere) return this.#elsewhere(operand, operand.elsewhere);
    const anchor = this.#anchors.of(operand);
    const { label, text } = operand;
    return {
      label,
      text,
      printed: this.#prints(operand),
      href: anchor === null ? null : `${this.#page}#${anchor}`,
      source: this.#source(operand, anchor),
    };
  }

  /** Where it stands in the source: the very figure, where the source page knows it, else its line. */
  #source({ cell, fact, place, text }: Operand, anchor: string | null): Where | null {
    if (!place) return null;
    const table = cell && this.#record.tables.find(({ id }) => id === cell.table);
    const row = cell && table?.rows[cell.row];
    const own = row?.cells.find(({ column }) => column === cell?.column);
    const isFigure = table && row && own ? holdsFigure(table, row, own) : fact !== undefined && anchor === fact;
    return anchor !== null && isFigure
      ? whereMarked(this.#record, { place, text }, anchor, this.#words)
      : whereIs(this.#record, place, this.#words);
  }

  /** What is computed from a cell or sentence stands in neither. */
  #prints({ cell, fact, text }: Operand): boolean {
    const wanted = squeeze(text);
    if (cell) {
      const row = this.#record.tables.find(({ id }) => id === cell.table)?.rows[cell.row];
      return squeeze(row?.cells.find(({ column }) => column === cell.column)?.text ?? '').includes(wanted);
    }
    const said = fact === undefined ? undefined : this.#record.facts.find(({ id }) => id === fact);
    return said === undefined || squeeze(said.sentence).includes(wanted);
  }

  /** What stands in another document; its label says in which. */
  #elsewhere({ label, text, value, unit }: Operand, elsewhere: NonNullable<Operand['elsewhere']>): OperandView {
    const { disclosure, ...where } = elsewhere;
    const other = this.#others.get(disclosure);
    if (!other) return { label, text, printed: true, href: disclosurePath(disclosure), source: null };
    const anchor = other.anchors.of({ label, text, value, unit, ...where });
    return {
      label,
      text,
      printed: true,
      href: disclosurePath(disclosure, anchor ?? undefined),
      source: whereIs(other.record, where.place, this.#words),
    };
  }
}
