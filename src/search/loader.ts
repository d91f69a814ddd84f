import type { Pagefind } from './engine.ts';
import { type Fold, readFold } from './fold.ts';
import type { Lookup } from './lookup.ts';

export interface SearchTools {
  pagefind: Pagefind;
  lookup: Lookup;
  fold: Fold;
}

let tools: Promise<SearchTools> | undefined;

/**
 * Loads what a search needs, once: the index's script, the names of bureaus and terms, and the table that folds
 * traditional characters. After a failure the next call tries again.
 *
 * @param base the root of the site, with a slash at the end
 */
export function loadTools(base: string): Promise<SearchTools> {
  tools ??= load(base).catch((error: unknown) => {
    tools = undefined;
    throw error;
  });
  return tools;
}

async function load(base: string): Promise<SearchTools> {
  const [pagefind, lookup, fold] = await Promise.all([
    // Written after the pages are built, so the bundler can not know it.
    import(/* @vite-ignore */ `${base}pagefind/pagefind.js`) as Promise<Pagefind>,
    get(`${base}search/names.json`).then((response) => response.json() as Promise<Lookup>),
    get(`${base}search/fold.txt`).then((response) => response.text()),
  ]);
  await pagefind.init();
  await Promise.all(lookup.moreShards.map((name) => pagefind.mergeIndex(`${base}pagefind/${name}`)));
  return { pagefind, lookup, fold: readFold(fold) };
}

async function get(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}
