import type { absence as absenceWords } from '../../words/zh/absence.ts';
import type { answers as answerWords } from '../../words/zh/answers.ts';
import type { figures as figureWords } from '../../words/zh/figures.ts';
import type { keyFigures as keyFigureWords } from '../../words/zh/key-figures.ts';
import type { labels as labelWords } from '../../words/zh/labels.ts';
import { absenceText, isNotPrinted, isPublishedBlank } from '../absence.ts';
import { mostDocuments, writeChoice } from '../compare/choice.ts';
import { type CompareFigure, figureText } from '../compare/figure.ts';
import { divisionPath, paths, rankingPath } from '../paths.ts';
import { editionId, fewestRanked } from '../rankings/edition.ts';
import type { Answer, AnswerChange } from './answer.ts';
import type { AnswerId } from './measures.ts';

/** What the browser brings in both languages for a table of answers. */
export interface AnswerWords {
  answers: typeof answerWords;
  absence: typeof absenceWords;
  figures: Pick<typeof figureWords, 'fromText' | 'fromImage'>;
  keyFigures: Pick<typeof keyFigureWords, 'change'>;
  labels: Pick<typeof labelWords, 'document' | 'amount' | 'printed'>;
}

/** What a figure is called: the browser has the names from the file of all names. */
type NameOf = (id: AnswerId) => string;

/** Which answers are asked for; null for all. */
export interface AnswerFilter {
  bureaus: readonly string[] | null;
  year: number | null;
  kind: Answer['kind'] | null;
  /** The place all of whose bureaus are asked about. */
  division: { code: string; name: string } | null;
}

interface LinkedText {
  text: string;
  href: string | null;
}

/** A figure with its unit, and what must be known of it. */
interface AnswerFigure {
  amount: LinkedText;
  said: string[];
  /** A finding that says the figure does not agree with another. */
  finding: string | null;
}

/** A document with its figure; `amount` may be what is said instead. */
export interface AnswerRow extends AnswerFigure {
  bureau: string;
  document: string;
  href: string;
  /** Whether there is a figure. */
  printed: boolean;
  /** The parts that are printed where the figure is not. */
  parts: (AnswerFigure & { name: string })[];
  changes: LinkedText[];
}

export interface AnswerTable {
  rows: AnswerRow[];
  /** Of what is not in the table. */
  left: string[];
  links: { text: string; href: string }[];
}

/** More rows than this push the text out of sight. */
export const mostAnswers = 10;

/** The rankings that order documents by a figure which a search is answered with. */
const rankingOf: Readonly<Record<string, string>> = {
  expenditure: 'expenditure',
  threePublic: 'three-public',
  operating: 'operating',
};

/**
 * One figure, document by document, in the order of the answers. Documents in which it was not read are shown only
 * where bureaus were asked for; null where no document is left.
 */
export function answerTable(
  measure: string,
  all: readonly Answer[],
  { bureaus, year, kind, division }: AnswerFilter,
  words: AnswerWords,
  nameOf: NameOf,
): AnswerTable | null {
  const asked = all.filter(
    (each) =>
      (bureaus === null || bureaus.includes(each.bureau)) &&
      (year === null || each.year === year) &&
      (kind === null || each.kind === kind),
  );
  const known = asked.filter(({ figure, absent, parts }) => (figure ?? isPublishedBlank(absent)) || parts.length > 0);
  const wanted = bureaus === null ? known : asked;
  if (wanted.length === 0) return null;
  const shown = wanted.slice(0, mostAnswers);
  const more = wanted.length - shown.length;
  const unread = asked.length - wanted.length;
  const { answers } = words;
  const compared = shown.filter(({ figure }) => figure).slice(0, mostDocuments);
  return {
    rows: shown.map((each) => row(each, words, nameOf)),
    left: [...(more > 0 ? [answers.more(more)] : []), ...(unread > 0 ? [answers.unread(unread)] : [])],
    links: [
      ...(division ? [{ text: answers.region(division.name), href: divisionPath(division.code) }] : []),
      ...rankingLinks(measure, all, shown, words),
      ...(compared.length > 1
        ? [{ text: answers.compare, href: `${paths.compare}${writeChoice(compared.map(({ id }) => id))}` }]
        : []),
    ],
  };
}

/** The orders in which the documents that are shown stand, each with others. */
function rankingLinks(
  measure: string,
  all: readonly Answer[],
  shown: readonly Answer[],
  { answers, labels }: AnswerWords,
): AnswerTable['links'] {
  const ranking = rankingOf[measure];
  if (!ranking) return [];
  const editions = Map.groupBy(
    all.filter(({ figure }) => figure),
    editionId,
  );
  const ordered = shown.filter((each) => each.figure && (editions.get(editionId(each))?.length ?? 0) >= fewestRanked);
  return [...new Map(ordered.map((each) => [editionId(each), each]))].map(([id, { year, scope, kind }]) => ({
    text: answers.ranking(labels.document(year, scope, kind)),
    href: rankingPath(ranking, id),
  }));
}

function row(
  { publisher, year, scope, kind, href, figure, differs, absent, changes, parts }: Answer,
  words: AnswerWords,
  nameOf: NameOf,
): AnswerRow {
  const { answers, labels } = words;
  const shown = figure ? figureOf(figure, words) : { amount: instead(absent, words), said: [], finding: null };
  return {
    ...shown,
    bureau: publisher,
    document: labels.document(year, scope, kind),
    href,
    ...(parts.length > 0 ? { amount: { text: answers.parts(isNotPrinted(absent)), href: null } } : {}),
    printed: figure !== null,
    said: [...shown.said, ...(differs ? [answers.textDiffers(figureText(differs, labels))] : [])],
    parts: parts.map((part) => ({ name: nameOf(part.id), ...figureOf(part.figure, words) })),
    changes: [
      ...changesText(changes, words),
      ...parts.flatMap((part) =>
        changesText(part.changes, words).map((each) => ({
          ...each,
          text: answers.partChange(nameOf(part.id), each.text),
        })),
      ),
    ],
  };
}

function figureOf(figure: CompareFigure, { figures, labels }: AnswerWords): AnswerFigure {
  return {
    amount: { text: figureText(figure, labels), href: figure.href },
    said: [...(figure.from === 'text' ? [figures.fromText] : []), ...(figure.recognised ? [figures.fromImage] : [])],
    finding: figure.finding ?? null,
  };
}

function changesText(changes: readonly AnswerChange[], { answers, keyFigures, labels }: AnswerWords): LinkedText[] {
  return changes.map(({ direction, year: than, amount, rate, href }, at) => ({
    text: `${at > 0 ? answers.elsewhere : ''}${keyFigures.change(direction, than, labels.printed(amount), rate)}`,
    href,
  }));
}

function instead(absent: Answer['absent'], words: AnswerWords): LinkedText {
  return absent ? { text: absenceText(absent, words), href: absent.href } : { text: words.absence.unknown, href: null };
}
