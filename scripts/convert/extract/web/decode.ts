import type { Notice } from '../extraction.ts';

/** A page as text, and what was strange about its encoding. */
export interface DecodedPage {
  html: string;
  notices: Notice[];
}

/** How far a declaration is looked for; browsers look at 1024 bytes, some pages have long comments before it. */
const declarationReach = 4096;

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, declarationReach)).toString('latin1');
  const meta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w-]+)/iu.exec(start);
  const xml = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w-]+)/iu.exec(start);
  const label = (meta ?? xml)?.[1]?.toLowerCase() ?? null;
  // As browsers do: GB 2312 and GBK are parts of GB 18030, and a declaration that can be read is not in UTF-16.
  if (label === null) return null;
  if (/^(gb2312|gbk|gb_2312-80|x-gbk|cp936|gb18030)$/u.test(label)) return 'gb18030';
  return label.startsWith('utf-16') ? 'utf-8' : label;
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Decodes a page by its byte order mark, its own declaration, or what fits: UTF-8, then GB 18030. */
export function decodePage(bytes: Uint8Array): DecodedPage {
  const marked = markedEncoding(bytes);
  const declared = marked ?? declaredEncoding(bytes);
  // Hardly any text in GB 18030 is valid UTF-8 by chance, so UTF-8 is tried before a declaration of anything else.
  const tried = marked === null ? ['utf-8', ...(declared === null ? [] : [declared]), 'gb18030'] : [marked];
  for (const encoding of new Set(tried)) {
    const html = tryDecode(bytes, encoding);
    if (html !== null) return { html, notices: [] };
  }
  const known = declared !== null && tryDecode(new Uint8Array(), declared) !== null ? declared : 'utf-8';
  const html = new TextDecoder(known).decode(bytes);
  const lost = html.split('\ufffd').length - 1;
  const message = `网页编码（${known}）有误，${lost} 处字符无法辨认，以“\ufffd”代替`;
  return { html, notices: [{ rule: 'encoding', severity: 'warning', message, page: null }] };
}
