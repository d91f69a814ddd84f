import type { Found } from './find.ts';

/** What the live region says of a search; `found` is null when the query has nothing to look for. */
export function statusText(
  typed: string,
  found: Pick<Found, 'bureaus' | 'terms' | 'match' | 'results'> | null,
): string {
  if (found === null) return '请输入文字、数字或者科目编码。';
  const names = found.bureaus.length + found.terms.length;
  const count = names + found.results.length;
  const query = typed.trim();
  if (count === 0) return `没有找到“${query}”。可以换一个说法、少写几个字，或者去掉筛选再试。`;
  if (found.match === 'exact' || found.results.length === 0) return `找到 ${count} 处“${query}”。`;
  if (found.match === 'parts') return `没有连在一起的“${query}”；下面 ${count} 处同时含有其中的每个词。`;
  return `没有找到完全一致的“${query}”；下面 ${count} 处只是分别含有这些字，仅供参考。`;
}
