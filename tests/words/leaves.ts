/** Every string of a dictionary with the way to it: `terms.kinds.budget`. Functions put strings together and have none. */
export function leavesOf(words: unknown, path = ''): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => leavesOf(value, path ? `${path}.${key}` : key));
}

const bracketed = /[(（][^()（）]*[)）]/gu;

/** Whether a text has Chinese characters, other than terms that it shows in brackets. */
export function hasChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text.replaceAll(bracketed, ''));
}
