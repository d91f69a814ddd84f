import { element, link, type Markup, type Tongue, text } from '../components/markup.ts';
import { toNode, tongueOfPage } from '../components/markup-nodes.ts';
import type { Answer } from '../views/answers/answer.ts';
import { type AnswerRow, type AnswerTable, type AnswerWords, answerTable } from '../views/answers/answer-table.ts';
import { answersPath } from '../views/paths.ts';
import { absence as absenceEn } from '../words/en/absence.ts';
import { answers as answersEn } from '../words/en/answers.ts';
import { figures as figuresEn } from '../words/en/figures.ts';
import { keyFigures as keyFiguresEn } from '../words/en/key-figures.ts';
import { labels as labelsEn } from '../words/en/labels.ts';
import { documentLanguage } from '../words/language.ts';
import { spoken, spokenLanguage } from '../words/spoken.ts';
import { absence as absenceZh } from '../words/zh/absence.ts';
import { answers as answersZh } from '../words/zh/answers.ts';
import { figures as figuresZh } from '../words/zh/figures.ts';
import { keyFigures as keyFiguresZh } from '../words/zh/key-figures.ts';
import { labels as labelsZh } from '../words/zh/labels.ts';
import type { LookupMeasure } from './lookup.ts';
import type { AskedMeasure } from './measure.ts';

const words: AnswerWords = spoken({
  zh: { absence: absenceZh, answers: answersZh, figures: figuresZh, keyFigures: keyFiguresZh, labels: labelsZh },
  en: { absence: absenceEn, answers: answersEn, figures: figuresEn, keyFigures: keyFiguresEn, labels: labelsEn },
});

/** A table that answers a query, and what is said of it to those who do not see it come. */
export interface AnswerSection {
  nodes: Node[];
  status: string;
}

const fetched = new Map<string, Promise<Answer[]>>();

/** One figure of every document, fetched once; after a failure the next query tries again. */
function answersTo(measure: string, base: string): Promise<Answer[]> {
  const known = fetched.get(measure) ?? load(`${base}${answersPath(measure).slice(1)}`);
  fetched.set(measure, known);
  known.catch(() => fetched.delete(measure));
  return known;
}

async function load(address: string): Promise<Answer[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<Answer[]>;
}

/** The figure that a query asks for, document by document; null where no document is asked about. */
export async function answerSection(
  asked: AskedMeasure,
  measures: readonly LookupMeasure[],
  base: string,
): Promise<AnswerSection | null> {
  const { measure } = asked;
  const nameOf = (id: string): string => {
    const found = measures.find((each) => each.id === id) ?? measure;
    return spokenLanguage() === documentLanguage ? found.term : found.english.term;
  };
  const table = answerTable(measure.id, await answersTo(measure.id, base), asked, words, nameOf);
  if (!table) return null;
  return {
    nodes: section(nameOf(measure.id), table, asked, tongueOfPage()).map(toNode),
    status: words.answers.status(table.rows.length),
  };
}

function section(
  name: string,
  { rows, left, links }: AnswerTable,
  { division, bureaus }: AskedMeasure,
  tongue: Tongue,
): Markup[] {
  const { title, note, caption, heads } = words.answers;
  return [
    element('h2', { id: 'answers-title' }, title(name)),
    ...(division
      ? [element('p', {}, ...text(words.answers.division(division.name, bureaus?.length ?? 0), tongue))]
      : []),
    element('p', { class: 'small soft' }, note),
    element(
      'table',
      // On a narrow screen the rows are laid out as blocks, and are told to be rows all the same.
      { class: 'answers', role: 'table' },
      element('caption', { class: 'visually-hidden' }, caption(name)),
      element(
        'thead',
        { role: 'rowgroup' },
        element(
          'tr',
          { role: 'row' },
          ...[heads.bureau, heads.document, heads.amount, heads.change].map((head) =>
            element('th', { scope: 'col', role: 'columnheader' }, head),
          ),
        ),
      ),
      element('tbody', { role: 'rowgroup' }, ...rows.map((each) => row(each, tongue))),
    ),
    ...left.map((each) => element('p', { class: 'small soft' }, each)),
    element('p', { class: 'answer-links' }, ...links.map((each) => link(each.href, each.text, tongue))),
  ];
}

function row(shown: AnswerRow, tongue: Tongue): Markup {
  const { bureau, document, href, printed, parts, changes } = shown;
  const { part, notSaid } = words.answers;
  const name = `${bureau} ${document}`;
  return element(
    'tr',
    { role: 'row' },
    element('th', { scope: 'row', role: 'rowheader' }, ...text(bureau, tongue)),
    element('td', { role: 'cell' }, link(href, document, tongue)),
    element(
      'td',
      { role: 'cell', ...(printed || parts.length > 0 ? {} : { class: 'soft' }) },
      ...figure(shown, printed, name, tongue),
      ...parts.map((each) =>
        element('div', { class: 'part' }, ...text(part(each.name), tongue), ...figure(each, true, name, tongue)),
      ),
    ),
    element(
      'td',
      { role: 'cell' },
      ...(changes.length > 0
        ? changes.map((each) => element('span', { class: 'change' }, ...linked(each, tongue)))
        : [element('span', { class: 'soft' }, notSaid)]),
    ),
  );
}

/** A figure, or what is said instead, with the finding about it and what must be known of it. */
function figure(
  { amount, finding, said }: Pick<AnswerRow, 'amount' | 'finding' | 'said'>,
  printed: boolean,
  name: string,
  tongue: Tongue,
): Markup[] {
  const { flag, flagOf } = words.answers;
  return [
    element('span', printed ? { class: 'amount whole-amount' } : {}, ...linked(amount, tongue)),
    ...(finding ? [' ', link(finding, flag, tongue, flagOf(name), { class: 'flag' })] : []),
    ...said.map((each) => element('span', { class: 'said' }, ...text(each, tongue))),
  ];
}

function linked({ href, text: said }: AnswerRow['amount'], tongue: Tongue): Markup[] {
  return href ? [link(href, said, tongue)] : text(said, tongue);
}
