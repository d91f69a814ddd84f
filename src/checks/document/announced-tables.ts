import type { TableStem } from '../../model/index.ts';
import type { CheckedDocument } from './checked-document.ts';
import { type ContentsEntry, contentsEntries, namesAllTables } from './contents-page.ts';
import type { Sheet } from './sheet.ts';
import { standsFor, stemOfTitle, titleKey } from './table-titles.ts';
import { type DocumentText, documentTexts, squeezed } from './texts.ts';

/** Whether and where a table is that the document announces or the rules ask for. */
export type TableWhereabouts =
  | { state: 'here'; sheet: Sheet }
  | { state: 'elsewhere'; text: DocumentText }
  /** Its title is printed and says that there is nothing to show, or the text under it does. */
  | { state: 'stated'; text: DocumentText }
  /** Its title is printed, but no table was read there. */
  | { state: 'titleOnly'; text: DocumentText }
  /** A table without a title, or one of the same kind, may be it. */
  | { state: 'unsure'; sheet: Sheet }
  | { state: 'missing' };

const elsewhere = /另附|另行公开|附后|(?:见|详见|附)(?:附件|附表)|附件|\.(?:xlsx?|et|pdf|docx?|wps|zip|rar)$/iu;
/** How far the words for a table and for its being elsewhere may be apart. */
const longestDeclaration = 80;
const longestTitle = 45;
/** With so many tables in the document, the tables are not published elsewhere. */
const fewTables = 3;

/** A text that says of a table, or of all of them, that it is published elsewhere. */
function declaresElsewhere(text: string): boolean {
  const bare = squeezed(text);
  return bare.length <= longestDeclaration && /表/u.test(bare) && elsewhere.test(bare);
}

/** What can be known of the tables of a document: those that are there, and what it says of the others. */
export class TableRegister {
  readonly #document: CheckedDocument;
  readonly #declared: DocumentText[];
  readonly #titles: DocumentText[];
  readonly #taken = new Map<ContentsEntry, Sheet>();
  readonly entries: readonly ContentsEntry[];

  constructor(document: CheckedDocument) {
    this.#document = document;
    const { record, publisher } = document;
    const prose = [...documentTexts(record)].filter(({ kind }) => kind !== 'cell');
    this.#declared = prose.flatMap((each, index) => {
      if (each.table !== null) return [];
      if (declaresElsewhere(each.text)) return [each];
      // 见附件 alone, under 部门决算表: it is of the tables.
      const above = prose[index - 1];
      const alone = above && namesAllTables(above.text) && declaresElsewhere(`${above.text}${each.text}`);
      return alone ? [{ ...each, text: `${above.text}（${each.text.trim()}）` }] : [];
    });
    this.#titles = prose.filter(({ kind, text }) => kind !== 'title' && kind !== 'note' && /表/u.test(text));
    this.entries = contentsEntries(record, publisher);
    this.#match();
  }

  /** The tables that the contents page lists. */
  get announced(): readonly ContentsEntry[] {
    return this.entries.filter(({ isTable }) => isTable);
  }

  /** Pairs the entries with the tables: by title, then by what kind of table both are, then by shared words. */
  #match(): void {
    const { sheets, publisher, record } = this.#document;
    const free = new Set(sheets.filter(({ table }) => table.title !== null || table.standard !== null));
    const keyOf = (sheet: Sheet) => titleKey(sheet.table.title?.text ?? '', publisher);
    const tests: ((entry: ContentsEntry, sheet: Sheet) => boolean)[] = [
      (entry, sheet) => keyOf(sheet) === entry.key,
      (entry, sheet) => entry.stem !== null && sheet.stem === entry.stem,
      (entry, sheet) => entry.stem !== null && stemOfTitle(sheet.table.title?.text ?? '', record.kind) === entry.stem,
      (entry, sheet) => {
        const key = keyOf(sheet);
        if (entry.stem !== null && sheet.stem !== null) return false;
        return Math.min(key.length, entry.key.length) >= 6 && (key.includes(entry.key) || entry.key.includes(key));
      },
    ];
    for (const test of tests) {
      for (const entry of this.announced) {
        if (this.#taken.has(entry)) continue;
        for (const sheet of free) {
          if (!test(entry, sheet)) continue;
          this.#taken.set(entry, sheet);
          free.delete(sheet);
          break;
        }
      }
    }
  }

  /** Tables that no entry of the contents is paired with. */
  #left(): Sheet[] {
    const taken = new Set(this.#taken.values());
    return this.#document.sheets.filter((sheet) => !taken.has(sheet));
  }

  /** Where a table is that the contents page lists. */
  whereIs(entry: ContentsEntry): TableWhereabouts {
    const sheet = this.#taken.get(entry);
    if (sheet) return { state: 'here', sheet };
    const same = this.#document.sheets.find((each) => entry.stem !== null && each.stem === entry.stem);
    const maybe = same ?? this.#between(entry);
    if (maybe) return { state: 'unsure', sheet: maybe };
    return this.#elsewhere(entry.stem, entry.key);
  }

  /** A table that no entry is paired with, between the tables of the entries before and after. */
  #between(entry: ContentsEntry): Sheet | null {
    const { announced } = this;
    const { sheets } = this.#document;
    const at = announced.indexOf(entry);
    const placeOf = (each: ContentsEntry | undefined) => {
      const sheet = each && this.#taken.get(each);
      return sheet ? sheets.indexOf(sheet) : -1;
    };
    const before = placeOf(announced.slice(0, at).findLast((each) => this.#taken.has(each)));
    const after = placeOf(announced.slice(at + 1).find((each) => this.#taken.has(each)));
    const left = new Set(this.#left());
    const between = sheets.slice(before + 1, after < 0 ? sheets.length : after);
    return (
      between.find(
        (sheet) => left.has(sheet) && sheet.table.form === null && (sheet.stem === null || entry.stem === null),
      ) ?? null
    );
  }

  /** Where a standard table is that the rules of disclosure ask for. */
  find(stem: TableStem): TableWhereabouts {
    const sheet = this.#document.sheets.find((each) => standsFor(each.stem, stem));
    if (sheet) return { state: 'here', sheet };
    const entry = this.announced.find((each) => each.stem === stem);
    return entry ? this.whereIs(entry) : this.#elsewhere(stem, null);
  }

  #elsewhere(stem: TableStem | null, key: string | null): TableWhereabouts {
    const { kind } = this.#document.record;
    // 附后 of all tables, where they do follow, says nothing of one that does not.
    const together = this.#document.sheets.filter(({ table }) => table.standard !== null && table.form === null).length;
    const declared = this.#declared.find(
      ({ text }) => (namesAll(text) && together < fewTables) || (stem !== null && stemOfTitle(text, kind) === stem),
    );
    if (declared) return { state: 'elsewhere', text: declared };
    const titled = this.#titles.find(({ text }) => {
      const bare = titleKey(text, this.#document.publisher);
      // A title, not a sentence that speaks of the table.
      if (bare.length > longestTitle || /[，,。；;]|见/u.test(text)) return false;
      return key !== null && bare.startsWith(key)
        ? true
        : stem !== null && /表$/u.test(bare) && stemOfTitle(text, kind) === stem;
    });
    if (titled) return { state: this.#saysNothingToShow(titled) ? 'stated' : 'titleOnly', text: titled };
    const untitled = this.#left().find(
      ({ table }) => table.standard === null && table.form === null && table.title === null,
    );
    return untitled ? { state: 'unsure', sheet: untitled } : { state: 'missing' };
  }

  /** Whether the text right after a title says that there is nothing to show. */
  #saysNothingToShow(title: DocumentText): boolean {
    const texts = [...documentTexts(this.#document.record)];
    const at = texts.findIndex(({ place }) => place.file === title.place.file && place.line === title.place.line);
    return texts.slice(at, at + 3).some(({ text }) => /无|没有|未安排|不涉及|空表/u.test(text) && text.length < 60);
  }
}

/** 2024年部门预算表（另附）; 部门预算公开表附后; 附件：…部门预算公开表. */
function namesAll(text: string): boolean {
  const words = squeezed(text)
    .replaceAll(/(?:详?见)?附件\d{0,2}[:：]?|另附|附后|[。；;]|详?见(?=附表)/gu, '')
    .replaceAll('()', '')
    .replace(/\.[a-z]{2,4}$/iu, '');
  return namesAllTables(words);
}
