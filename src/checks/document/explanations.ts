import { type Disclosure, type Fact, type Place, placeOf, type Section, walkSections } from '../../model/index.ts';
import type { CheckedDocument } from './checked-document.ts';
import { textsOfSection } from './texts.ts';
import { givesQuantity, givesReason, saysNone, type Topic, tellsChange, topicsOfHeading } from './topics.ts';

/** What the text of a document says of a topic. */
export interface Explanation {
  topic: Topic;
  /** Heading, or the sentence of a fact. */
  where: string;
  place: Place;
  /** Everything said of it, tables in the section too. */
  text: string;
  hasQuantity: boolean;
  saysNone: boolean;
  hasReason: boolean;
  tellsChange: boolean;
}

const definitions = /名词解释|专业名词|术语/u;

/** Sections of the explanatory text: those of terms and those that only hold the tables left out. */
export function explanatorySections(record: Pick<Disclosure, 'sections'>): Section[] {
  const terms = new Set<string>();
  for (const section of walkSections(record.sections)) {
    if (definitions.test(section.heading.text)) for (const { id } of walkSections([section])) terms.add(id);
  }
  return [...walkSections(record.sections)].filter(({ id }) => !terms.has(id));
}

/** Text of a section with what is below it, its heading left out. */
export function sectionText(record: Disclosure, section: Section): string {
  return textsOfSection(record, section)
    .slice(1)
    .map(({ text }) => text)
    .join('\n');
}

function explain(topic: Topic, where: string, place: Place, text: string): Explanation {
  return {
    topic,
    where,
    place,
    text,
    hasQuantity: givesQuantity(text) || /\t|\n\s*-?\d[\d,]*\.?\d*\s*\n/u.test(text),
    saysNone: saysNone(text),
    hasReason: givesReason(text),
    tellsChange: tellsChange(text),
  };
}

function factsOf(record: Disclosure, topic: Topic): Fact[] {
  return record.facts.filter(({ concept }) => concept !== null && topic.concepts.includes(concept));
}

/** Where a document explains a topic: under a heading of its own, else in sentences anywhere; null where nowhere. */
export function explanationOf(document: CheckedDocument, topic: Topic): Explanation | null {
  const { record } = document;
  const sections = explanatorySections(record).filter(({ heading }) =>
    topicsOfHeading(heading.text).some(({ id }) => id === topic.id),
  );
  const facts = factsOf(record, topic);
  const [section] = sections;
  if (section) {
    const own = sections.map((each) => sectionText(record, each)).join('\n');
    const text = own.trim() === '' ? facts.map(({ sentence }) => sentence).join('\n') : own;
    return explain(topic, section.heading.text, placeOf(section.heading), text);
  }
  const [fact] = facts;
  if (fact) {
    // What goes before and after the sentence may tell the reason.
    const around = [...walkSections(record.sections)].find(({ id }) => id === fact.section);
    const prose = around
      ? textsOfSection(record, { ...around, sections: [] }).flatMap(({ text, table }) => (table === null ? [text] : []))
      : [];
    const text = [...new Set([...facts.map(({ sentence }) => sentence), ...prose])].join('\n');
    return explain(topic, fact.sentence.slice(0, 30), fact.place, text);
  }
  return inPassing(record, topic);
}

/** A sentence under a heading of another name. What a bureau is there for is no explanation of its money. */
function inPassing(record: Disclosure, topic: Topic): Explanation | null {
  for (const section of explanatorySections(record)) {
    if (/职责|职能|任务|目标|机构/u.test(section.heading.text)) continue;
    for (const { kind, text, place } of textsOfSection(record, { ...section, sections: [] })) {
      if (kind !== 'paragraph' && kind !== 'item') continue;
      if (topic.telling.test(text) && (givesQuantity(text) || saysNone(text))) {
        return explain(topic, text.slice(0, 30), place, text);
      }
    }
  }
  return null;
}
