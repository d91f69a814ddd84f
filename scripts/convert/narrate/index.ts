import {
  type Block,
  comparePlaces,
  type Disclosure,
  type Fact,
  type Passage,
  type ProseCoverage,
  type Section,
  walkPassages,
} from '../../../src/model/index.ts';
import { coverageOf } from './coverage.ts';
import { isGlossary } from './definitions.ts';
import type { Draft, Frame } from './draft.ts';
import { StatementReader } from './statement.ts';

export { readDefinitions } from './definitions.ts';

interface Found {
  draft: Draft;
  section: string;
}

/** Entries of one list break down the same thing: what most of them are, the others are too. */
function alike(leads: readonly Draft[]): void {
  const known = leads.filter((draft) => draft.breakdown === 'economicClass' || draft.breakdown === 'functionalClass');
  const [first] = known;
  if (!first || known.length * 2 <= leads.length || known.some((draft) => draft.breakdown !== first.breakdown)) return;
  for (const draft of leads) draft.breakdown ??= first.breakdown;
}

function readBlocks(
  blocks: readonly Block[],
  section: string,
  frame: Frame,
  found: Found[],
  above: Draft | null,
): void {
  let whole = above;
  const readPassage = (passage: Passage, parent: Draft | null): Draft | null => {
    const reader = new StatementReader(passage, frame, parent);
    const announced = reader.read();
    found.push(...reader.drafts.map((draft) => ({ draft, section })));
    return announced;
  };
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      const announced = readPassage(block.passage, whole);
      // A figure that announces its parts (…，其中：) is their whole until another does.
      if (announced) whole = announced;
      else if (whole && /。$/u.test(block.passage.text)) whole = above;
    }
    if (block.type === 'list') {
      const leads: Draft[] = [];
      for (const item of block.items) {
        const from = found.length;
        const announced = readPassage(item.passage, whole);
        const lead = found[from]?.draft;
        if (lead) leads.push(lead);
        readBlocks(item.blocks, section, frame, found, announced ?? whole);
      }
      alike(leads);
    }
  }
}

function readSections(sections: readonly Section[], frame: Frame, found: Found[]): void {
  for (const section of sections) {
    if (isGlossary(section)) continue;
    readBlocks(section.blocks, section.id, frame, found, null);
    readSections(section.sections, frame, found);
  }
}

/** The passages that facts are read from. */
function readPassages({ front, sections }: Pick<Disclosure, 'sections' | 'front'>): Passage[] {
  const inSections = (all: readonly Section[]): Passage[] =>
    all.flatMap((section) =>
      isGlossary(section) ? [] : [...walkPassages(section.blocks), ...inSections(section.sections)],
    );
  return [...walkPassages(front), ...inSections(sections)];
}

/**
 * Sentences to facts: who, what, year, amount, unit, share, change, reason, each with its place. Nothing is
 * computed and nothing is taken over from tables. With them goes how much of the text they cover. `publisher` is the
 * bureau's name.
 */
export function narrate(
  disclosure: Pick<Disclosure, 'sections' | 'front' | 'fiscalYear' | 'kind'>,
  publisher: string,
): { facts: Fact[]; prose: ProseCoverage } {
  const frame: Frame = { year: disclosure.fiscalYear, measure: disclosure.kind, publisher };
  const found: Found[] = [];
  readBlocks(disclosure.front, 's0', frame, found, null);
  readSections(disclosure.sections, frame, found);
  found.sort((a, b) => comparePlaces(a.draft.place, b.draft.place));
  const ids = new Map(found.map(({ draft }, index) => [draft, `f${String(index + 1).padStart(3, '0')}`]));
  const facts = found.map(({ draft, section }) => {
    const { parent, ...rest } = draft;
    return { id: ids.get(draft) ?? '', section, ...rest, parent: parent ? (ids.get(parent) ?? null) : null };
  });
  return { facts, prose: coverageOf(readPassages(disclosure), facts) };
}
