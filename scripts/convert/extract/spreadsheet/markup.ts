import sax from 'sax';
import { ExtractionError } from '../extraction.ts';

/** What a reader wants to hear of a part; names of elements and attributes come without their prefix. */
export interface MarkupListener {
  open?(name: string, attributes: Record<string, string>): void;
  close?(name: string): void;
  text?(text: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
function withoutPrefixes(attributes: Record<string, string>): Record<string, string> {
  for (const name in attributes) {
    if (name.includes(':')) attributes[local(name)] = attributes[name] ?? '';
  }
  return attributes;
}
/** Deeper than any part of a workbook. */
const deepest = 200;

/**
 * Reads the XML of a part piece by piece. Entities are not expanded; a part that declares a document type is refused,
 * as Open XML demands.
 * @param part Its name, for messages.
 * @param feed Is given the function that takes the pieces.
 * @throws ExtractionError when it is not well formed.
 */
export function readMarkup(
  part: string,
  listener: MarkupListener,
  feed: (take: (piece: Uint8Array) => void) => void,
): void {
  const parser = sax.parser(true, { position: false });
  let depth = 0;
  const fail = (why: string): never => {
    throw new ExtractionError(`工作簿的“${part}”${why}`);
  };
  parser.onerror = () => fail('不是完好的 XML，文件可能已损坏');
  parser.ondoctype = () => fail('含有文档类型声明（DOCTYPE），可能引用外部实体，拒绝读取');
  parser.onopentag = (tag) => {
    depth += 1;
    if (depth > deepest) fail('嵌套过深，不是正常的文件，拒绝读取');
    listener.open?.(local(tag.name), withoutPrefixes(tag.attributes as Record<string, string>));
  };
  parser.onclosetag = (name) => {
    depth -= 1;
    listener.close?.(local(name));
  };
  parser.ontext = (text) => listener.text?.(text);
  parser.oncdata = (text) => listener.text?.(text);
  const decoder = new TextDecoder('utf-8');
  feed((piece) => parser.write(decoder.decode(piece, { stream: true })));
  parser.write(decoder.decode()).close();
}

/** Whether an attribute of type boolean is set. */
export function isSet(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** Text as the file escapes it: `_x000D_` stands for a character XML does not allow. */
export function unescapeText(text: string): string {
  return text
    .replaceAll(/_x([0-9A-Fa-f]{4})_/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\r\n?/gu, '\n');
}
