import type { Words } from '../../words/index.ts';
import { classificationPath } from '../paths.ts';
import { type CodeEntry, documentsOf } from './code-book.ts';
import { codesAbove, type Scheme } from './codes.ts';

/** A code of the index with those below it. */
export interface CodeNode {
  code: string;
  name: string;
  /** What it means, in a language that its name is not in; null where that is not said. */
  meaning: string | null;
  href: string;
  /** How many documents print it, and whether it has meant different things. */
  says: string;
  children: CodeNode[];
}

function says(entry: CodeEntry, { tree }: Words['classification']): string {
  const documents = documentsOf(entry).length;
  const said = [
    documents > 0 ? tree.documents(documents) : tree.noDocuments,
    ...(entry.meanings.length > 1 ? [tree.names(entry.meanings.length)] : []),
    ...(entry.differing.length > 0 ? [tree.differing] : []),
  ];
  return said.join(tree.comma);
}

/** The codes of a scheme as a tree; one whose code above is on no page stands at the top. */
export function codeTree(entries: readonly CodeEntry[], scheme: Scheme, words: Words): CodeNode[] {
  const nodes = new Map<string, CodeNode>();
  const roots: CodeNode[] = [];
  for (const entry of entries.filter((each) => each.scheme === scheme)) {
    const { code, name } = entry;
    const node = {
      code,
      name,
      meaning: words.classes[scheme][code] ?? null,
      href: classificationPath(scheme, code),
      says: says(entry, words.classification),
      children: [],
    };
    nodes.set(code, node);
    const parent = codesAbove(scheme, code)
      .toReversed()
      .map((above) => nodes.get(above))
      .find((found) => found !== undefined);
    (parent?.children ?? roots).push(node);
  }
  return roots;
}
