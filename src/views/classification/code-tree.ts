import { classificationPath } from '../paths.ts';
import { type CodeEntry, documentsOf } from './code-book.ts';
import { codesAbove, type Scheme } from './codes.ts';

/** A code of the index with those below it. */
export interface CodeNode {
  code: string;
  name: string;
  href: string;
  /** How many documents print it, and whether it has meant different things. */
  says: string;
  children: CodeNode[];
}

function says(entry: CodeEntry): string {
  const documents = documentsOf(entry).length;
  const words = [
    documents > 0 ? `${documents} 份文件` : '没有文件印出这一级',
    ...(entry.meanings.length > 1 ? [`各年有 ${entry.meanings.length} 个名称`] : []),
    ...(entry.differing.length > 0 ? ['有名称不符的行'] : []),
  ];
  return words.join('，');
}

/** The codes of a scheme as a tree; one whose code above is on no page stands at the top. */
export function codeTree(entries: readonly CodeEntry[], scheme: Scheme): CodeNode[] {
  const nodes = new Map<string, CodeNode>();
  const roots: CodeNode[] = [];
  for (const entry of entries.filter((each) => each.scheme === scheme)) {
    const { code, name } = entry;
    const node = { code, name, href: classificationPath(scheme, code), says: says(entry), children: [] };
    nodes.set(code, node);
    const parent = codesAbove(scheme, code)
      .toReversed()
      .map((above) => nodes.get(above))
      .find((found) => found !== undefined);
    (parent?.children ?? roots).push(node);
  }
  return roots;
}
