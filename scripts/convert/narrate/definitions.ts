import type { Block, Definition, ListItem, Passage, Section } from '../../../src/model/index.ts';
import { parseMark } from '../text/numbering.ts';
import { sliceFrom } from '../text/passage.ts';

const glossary = /名词解释|名词术语|专业名词|术语解释/u;
const colon = /^(["“”「」（）()、\p{L}\p{N}·\s]{2,30}?)\s*[：:]\s*/u;
const copula = /^(["“”（）()、\p{L}\p{N}·]{2,30}?)(?=是指|指的是|是对|，是指|,是指)/u;

/** Head word and definition of an entry, cut where the head word ends. */
function cut(passage: Passage): { term: string; rest: Passage } | null {
  const byColon = colon.exec(passage.text);
  if (byColon?.[1]) return { term: byColon[1].trim(), rest: sliceFrom(passage, byColon[0].length) };
  const byCopula = copula.exec(passage.text);
  if (byCopula?.[1]) return { term: byCopula[1].trim(), rest: sliceFrom(passage, byCopula[0].length) };
  return null;
}

function append(passage: Passage, more: Passage): Passage {
  const runs = more.runs.map((run) => ({ at: run.at + passage.text.length, place: run.place }));
  return passage.text === '' ? more : { text: passage.text + more.text, runs: [...passage.runs, ...runs] };
}

function fromItem(item: ListItem, section: string): Definition | null {
  const found = cut(item.passage);
  if (!found) return null;
  const passage = item.blocks.reduce(
    (all, block) => (block.type === 'paragraph' ? append(all, block.passage) : all),
    found.rest,
  );
  return { term: found.term, number: item.mark, passage, section };
}

function fromBlocks(blocks: readonly Block[], section: string): Definition[] {
  return blocks.flatMap((block): Definition[] => {
    if (block.type === 'list') return block.items.flatMap((item) => fromItem(item, section) ?? []);
    if (block.type !== 'paragraph') return [];
    const mark = parseMark(block.passage.text);
    const found = cut(mark ? sliceFrom(block.passage, mark.length) : block.passage);
    return found ? [{ term: found.term, number: mark?.text ?? null, passage: found.rest, section }] : [];
  });
}

/** An entry whose head word was set as a heading of its own. */
function fromSections(sections: readonly Section[]): Definition[] {
  return sections.flatMap((section): Definition[] => {
    const [first, ...rest] = section.blocks.filter((block) => block.type === 'paragraph');
    const below = fromSections(section.sections);
    if (!first) return [...fromBlocks(section.blocks, section.id), ...below];
    const passage = rest.reduce((all, block) => append(all, block.passage), first.passage);
    const term = section.heading.text.replace(/[：:]$/u, '');
    return [{ term, number: section.number, passage, section: section.id }, ...below];
  });
}

/** Whether a section explains terms. */
export function isGlossary(section: Section): boolean {
  return glossary.test(section.heading.text);
}

/** The terms a document defines in its 名词解释, in its own words. */
export function readDefinitions(sections: readonly Section[]): Definition[] {
  return sections.flatMap((section) => {
    if (!isGlossary(section)) return readDefinitions(section.sections);
    return [...fromBlocks(section.blocks, section.id), ...fromSections(section.sections)];
  });
}
