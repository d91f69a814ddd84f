import { z } from 'zod';
import { type Passage, passageSchema } from './place.ts';

export const paragraphSchema = z.strictObject({ type: z.literal('paragraph'), passage: passageSchema });

export const listItemSchema = z.strictObject({
  /** The printed mark: （一）, 1., •; null where the item has none. */
  mark: z.string().nullable(),
  /** The text after the mark. */
  passage: passageSchema,
  get blocks() {
    return z.array(blockSchema);
  },
});

export const listSchema = z.strictObject({ type: z.literal('list'), items: z.array(listItemSchema) });

/** Where a table stands in the text; the table itself is in `Disclosure.tables`. */
export const tableReferenceSchema = z.strictObject({ type: z.literal('table'), table: z.string() });

export const blockSchema: z.ZodType<Block> = z.lazy(() => z.union([paragraphSchema, listSchema, tableReferenceSchema]));
export type Paragraph = { type: 'paragraph'; passage: Passage };
export type ListItem = { mark: string | null; passage: Passage; blocks: Block[] };
export type List = { type: 'list'; items: ListItem[] };
export type TableReference = { type: 'table'; table: string };
export type Block = Paragraph | List | TableReference;

export const sectionSchema = z.strictObject({
  /** Stable within the document and usable as an anchor: `s1`, `s1-2`, `s1-2-1`. */
  id: z.string().regex(/^s\d+(?:-\d+)*$/u),
  /** The document's own number as printed: 第一部分, 一、, （一）, 1.; null where there is none. */
  number: z.string().nullable(),
  /** The heading without its number. */
  heading: passageSchema,
  blocks: z.array(blockSchema),
  get sections() {
    return z.array(sectionSchema);
  },
});
export type Section = z.infer<typeof sectionSchema>;

/** Every section of a tree, parents before children. */
export function* walkSections(sections: readonly Section[]): Generator<Section> {
  for (const section of sections) {
    yield section;
    yield* walkSections(section.sections);
  }
}

/** Every passage of some blocks, lists opened, in document order. */
export function* walkPassages(blocks: readonly Block[]): Generator<Passage> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield block.passage;
    if (block.type === 'list') {
      for (const item of block.items) {
        yield item.passage;
        yield* walkPassages(item.blocks);
      }
    }
  }
}
