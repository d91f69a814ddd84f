import { toUnigrams } from '../../src/search/unigrams.ts';
import { textBreak } from '../../src/search/words.ts';
import type { IndexDocument } from './document.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  // Control characters have no place in HTML and nobody searches for them.
  return text.replaceAll(/\p{Cc}/gu, ' ').replaceAll(/[&<>"]/gu, (char) => entities[char] ?? char);
}

/** A mark of its own between two texts: the index would let a phrase run over the end of an element. */
const separator = ` ${textBreak} `;

/**
 * The page Pagefind reads for a document; it is never published. The language `x-han` keeps Pagefind from
 * cutting the text into words of its own. Titles and contexts are metadata and stay readable.
 */
export function toIndexHtml(document: IndexDocument): string {
  const filters = Object.entries(document.filters)
    .flatMap(([name, values]) => [values].flat().map((value) => [name, value] as const))
    .map(([name, value]) => `<i data-pagefind-filter="${name}[data-value]" data-value="${escapeHtml(value)}"></i>`);
  const { title, context, type, edition } = document;
  const meta = Object.entries({ title, context, type, ...edition })
    .map(([name, value]) => [name, String(value)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<i data-pagefind-meta="${name}[data-value]" data-value="${escapeHtml(value)}"></i>`);
  const body = document.texts.map((text) => toUnigrams(text.replaceAll(textBreak, ' '))).filter((text) => text !== '');
  return [
    '<!doctype html><html lang="x-han"><head><meta charset="utf-8"></head><body><main data-pagefind-body>',
    `<div data-pagefind-weight="${document.minor ? 0.1 : 1}">`,
    ...filters,
    ...meta,
    `<h1 data-pagefind-weight="${document.minor ? 0.1 : 7}">${escapeHtml(toUnigrams(document.title.replaceAll(textBreak, ' ')))}${separator}</h1>`,
    `<p>${escapeHtml(body.join(separator))}${separator}</p>`,
    '</div></main></body></html>',
  ].join('\n');
}
