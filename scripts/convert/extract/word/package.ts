import { openZip } from '../archive/index.ts';
import { resolvePart } from '../archive/part-path.ts';
import { ExtractionError } from '../extraction.ts';
import { officeLimits } from '../limits.ts';
import { elementsOf, parseXml, type XmlElement } from './xml.ts';

interface Relationship {
  /** Last part of its type: `styles`, `numbering`, `header`. */
  kind: string;
  target: string;
  external: boolean;
}

/** The parts of a Word document that are read. */
export interface WordPackage {
  document: XmlElement;
  /** Parts that belong to it, by kind: `styles`, `numbering`, `footnotes`, `header` … */
  parts(kind: string): XmlElement[];
  /** Kinds of content that the document takes from elsewhere and that was not fetched. */
  external: string[];
}

/** Kinds of external targets that hold no content: links are only named, a template only gives styles. */
const harmless = new Set(['hyperlink', 'attachedTemplate']);

function relationshipsOf(root: XmlElement, base: string): Relationship[] {
  return elementsOf(root, 'rel:Relationship').map(({ attributes }) => {
    const external = attributes.get('TargetMode') === 'External';
    const target = attributes.get('Target') ?? '';
    const kind = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
    return { kind, external, target: external ? target : resolvePart(base, target) };
  });
}

/**
 * Opens a DOCX.
 * @throws ExtractionError when it is damaged, hostile, or no Word document.
 */
export function openPackage(bytes: Uint8Array): WordPackage {
  const zip = openZip(bytes, officeLimits);
  const read = (name: string): XmlElement => parseXml(zip.read(name), name);
  const related = (name: string): Relationship[] => {
    const folder = name.split('/').slice(0, -1);
    const path = [...folder, '_rels', `${name.split('/').at(-1)}.rels`].join('/');
    return zip.has(path) ? relationshipsOf(read(path), name) : [];
  };
  const main =
    related('').find((part) => part.kind === 'officeDocument' && !part.external)?.target ?? 'word/document.xml';
  const document = zip.has(main) ? read(main) : null;
  if (document?.name !== 'w:document')
    throw new ExtractionError('不是 Word 文档：压缩包里没有 Word 正文，文件可能改过扩展名');
  const parts = related(main);
  return {
    document,
    parts: (kind) =>
      [...new Set(parts.filter((part) => part.kind === kind && !part.external).map((part) => part.target))]
        .filter((name) => zip.has(name))
        .map(read),
    external: parts.filter((part) => part.external && !harmless.has(part.kind)).map((part) => part.kind),
  };
}
