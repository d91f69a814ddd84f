import { parseHanNumber } from '../../text/numbering.ts';
import { ExtractionError } from '../extraction.ts';

/**
 * The name of an entry. Without the flag for UTF-8 it may be UTF-8 all the same, or GB 18030 as Windows in Chinese
 * packs it.
 */
export function decodeName(bytes: Uint8Array, flaggedUtf8: boolean): string {
  for (const encoding of flaggedUtf8 ? ['utf-8'] : ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next encoding is tried.
    }
  }
  return new TextDecoder('latin1').decode(bytes);
}

/**
 * The path of an entry with forward slashes.
 * @throws ExtractionError when it leads out of the package: `../`, `/`, a drive letter, a control character.
 */
export function safePath(name: string): string {
  const path = name.replaceAll('\\', '/');
  const outside = path.startsWith('/') || /^[A-Za-z]:/u.test(path) || path.split('/').includes('..');
  if (outside || /\p{Cc}/u.test(path)) {
    throw new ExtractionError(`压缩包里有不安全的路径“${printable(path)}”，拒绝读取`);
  }
  return path;
}

/** A name fit for a message: no control characters, not endless. */
function printable(text: string): string {
  const clean = text.replaceAll(/\p{Cc}/gu, '?');
  return clean.length > 80 ? `${clean.slice(0, 80)}…` : clean;
}

/** Whether an entry is left behind by an operating system or an office program and belongs to no document. */
export function isDebris(path: string): boolean {
  const base = path.slice(path.lastIndexOf('/') + 1);
  return /^__MACOSX\//u.test(path) || /^(\.DS_Store|Thumbs\.db|desktop\.ini|\._.*|~\$.*)$/iu.test(base);
}

/** Order in which a person lists files: 附件2 before 附件10, 附件二 before 附件三. */
export function compareNaturally(a: string, b: string): number {
  const left = pieces(a);
  const right = pieces(b);
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const one = left[index] ?? '';
    const other = right[index] ?? '';
    if (one === other) continue;
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    return String(one) < String(other) ? -1 : 1;
  }
  return left.length - right.length || (a < b ? -1 : a > b ? 1 : 0);
}

function pieces(name: string): (string | number)[] {
  const parts = name.match(/\d+|[一二三四五六七八九十]+|[^\d一二三四五六七八九十]+/gu) ?? [];
  return parts.map((part) => (/^\d/u.test(part) ? Number(part) : (parseHanNumber(part) ?? part)));
}
