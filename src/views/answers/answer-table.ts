import type { absence as absenceWords } from '../../words/zh/absence.ts';
import type { answers as answerWords } from '../../words/zh/answers.ts';
import type { figures as figureWords } from '../../words/zh/figures.ts';
import type { keyFigures as keyFigureWords } from '../../words/zh/key-figures.ts';
import type { labels as labelWords } from '../../words/zh/labels.ts';
import { absenceText, isPublishedBlank } from '../absence.ts';
import { mostDocuments, writeChoice } from '../compare/choice.ts';
import { figureText } from '../compare/figure.ts';
import { divisionPath, paths } from '../paths.ts';
import type { Answer } from './answer.ts';

/** What the browser brings in both languages for a table of answers. */
export interface AnswerWords {
  answers: typeof answerWords;
  absence: typeof absenceWords;
  figures: Pick<typeof figureWords, 'fromText' | 'fromImage'>;
  keyFigures: Pick<typeof keyFigureWords, 'change'>;
  labels: Pick<typeof labelWords, 'document' | 'amount' | 'printed'>;
}

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

/** A document with its figure. */
export interface AnswerRow {
  bureau: string;
  document: string;
  href: string;
  /** The figure with its unit, or what is said instead. */
  amount: LinkedText;
  /** Whether there is a figure. */
  printed: boolean;
  /** What must be known of it. */
  said: string[];
  /** A finding that says the figure does not agree with another. */
  finding: string | null;
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
): AnswerTable | null {
  const asked = all.filter(
    (each) =>
      (bureaus === null || bureaus.includes(each.bureau)) &&
      (year === null || each.year === year) &&
      (kind === null || each.kind === kind),
  );
  const known = asked.filter(({ figure, absent }) => figure ?? isPublishedBlank(absent));
  const wanted = bureaus === null ? known : asked;
  if (wanted.length === 0) return null;
  const shown = wanted.slice(0, mostAnswers);
  const more = wanted.length - shown.length;
  const unread = asked.length - wanted.length;
  const { answers } = words;
  const compared = shown.filter(({ figure }) => figure).slice(0, mostDocuments);
  const ranking = rankingOf[measure];
  return {
    rows: shown.map((each) => row(each, words)),
    left: [...(more > 0 ? [answers.more(more)] : []), ...(unread > 0 ? [answers.unread(unread)] : [])],
    links: [
      ...(division ? [{ text: answers.region(division.name), href: divisionPath(division.code) }] : []),
      ...(ranking ? [{ text: answers.ranking, href: `${paths.rankings}#${ranking}` }] : []),
      ...(compared.length > 1
        ? [{ text: answers.compare, href: `${paths.compare}${writeChoice(compared.map(({ id }) => id))}` }]
        : []),
    ],
  };
}

function row({ publisher, year, scope, kind, href, figure, differs, absent, changes }: Answer, words: AnswerWords) {
  const { answers, keyFigures, labels } = words;
  return {
    bureau: publisher,
    document: labels.document(year, scope, kind),
    href,
    amount: figure ? { text: figureText(figure, labels), href: figure.href } : instead(absent, words),
    printed: figure !== null,
    said: [
      ...(figure?.from === 'text' ? [words.figures.fromText] : []),
      ...(figure?.recognised ? [words.figures.fromImage] : []),
      ...(differs ? [answers.textDiffers(figureText(differs, labels))] : []),
    ],
    finding: figure?.finding ?? null,
    changes: changes.map(({ direction, year: than, amount, rate, href: place }, at) => ({
      text: `${at > 0 ? answers.elsewhere : ''}${keyFigures.change(direction, than, labels.printed(amount), rate)}`,
      href: place,
    })),
  };
}

function instead(absent: Answer['absent'], words: AnswerWords): LinkedText {
  return absent ? { text: absenceText(absent, words), href: absent.href } : { text: words.absence.unknown, href: null };
}
