import type { Disclosure, Fact } from '../../model/index.ts';
import type { CheckedDocument } from './checked-document.ts';
import { oncePerDocument } from './once.ts';

/** Words that speak of fiscal money alone. */
const fiscal = /财政拨款|一般公共预算/u;

/** The headings a section stands under, its own the last, by its id. */
const headings = oncePerDocument((document) => {
  const paths = new Map<string, string>();
  const walk = (sections: Disclosure['sections'], above: string): void => {
    for (const section of sections) {
      const path = `${above}\n${section.heading.text}`;
      paths.set(section.id, path);
      walk(section.sections, path);
    }
  };
  walk(document.record.sections, '');
  return paths;
});

/** Lists within lists go no deeper; a hostile text might. */
const deepest = 6;

/** Whether a statement is one of fiscal money: its own words, those of its wholes, its sentence or its headings say so. */
export function isFiscal(document: CheckedDocument, fact: Fact): boolean {
  let told: Fact | null = fact;
  for (let depth = 0; told && depth < deepest; depth++) {
    if (fiscal.test(told.subject)) return true;
    told = document.fact(told.parent);
  }
  return fiscal.test(`${fact.sentence}${headings(document).get(fact.section) ?? ''}`);
}
