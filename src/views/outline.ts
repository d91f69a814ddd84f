import type { Words } from '../words/index.ts';
import { numbered } from './section-title.ts';

/** An entry of the page's contents. */
export interface OutlineItem {
  text: string;
  anchor: string;
  children: OutlineItem[];
}

export interface OutlineParts {
  /** Whether there is a list of required contents. */
  contents: boolean;
  charts: boolean;
  tables: { id: string; title: string; inContents: string; empty: boolean; unknown: boolean }[];
  derived: { id: string; title: string }[];
  sections: { id: string; number: string | null; heading: string }[];
  forms: { id: string; title: string }[];
  formsName: string;
  definitions: boolean;
}

/** The contents of a document's page: only what the document has. */
export function outline(parts: OutlineParts, words: Words): OutlineItem[] {
  const { sections } = words.document;
  const leaf = (anchor: string, text: string): OutlineItem => ({ anchor, text, children: [] });
  const items: OutlineItem[] = [leaf('summary', sections.summary), leaf('figures', sections.figures)];
  if (parts.charts) items.push(leaf('charts', sections.charts));
  if (parts.tables.length > 0) {
    const names = Map.groupBy(parts.tables, ({ inContents }) => inContents);
    const children = parts.tables.map((table) => {
      // Of several that go by one name each is told by its title.
      const name = names.get(table.inContents)?.length === 1 ? table.inContents : table.title;
      return leaf(table.id, `${name}${noteOf(table, words)}`);
    });
    items.push({ anchor: 'tables', text: sections.tables, children });
  }
  if (parts.derived.length > 0) {
    items.push({
      anchor: 'derived',
      text: sections.derived,
      children: parts.derived.map((each) => leaf(each.id, each.title)),
    });
  }
  if (parts.forms.length > 0) {
    items.push({
      anchor: 'forms',
      text: parts.formsName,
      children: parts.forms.map((form) => leaf(form.id, form.title)),
    });
  }
  items.push({
    anchor: 'text',
    text: sections.text,
    children: parts.sections.map((section) => leaf(section.id, numbered(section.number, section.heading))),
  });
  items.push(leaf('checks', sections.checks));
  if (parts.contents) items.push(leaf('contents', sections.contents));
  if (parts.definitions) items.push(leaf('terms', sections.terms));
  items.push(leaf('conversion', sections.conversion), leaf('downloads', sections.downloads));
  return items;
}

function noteOf({ empty, unknown }: OutlineParts['tables'][number], words: Words): string {
  const { aside, comma } = words.punctuation;
  const notes = [unknown ? words.tables.unknown : '', empty ? words.document.emptyTable : ''].filter(
    (note) => note !== '',
  );
  return notes.length > 0 ? aside(notes.join(comma)) : '';
}
