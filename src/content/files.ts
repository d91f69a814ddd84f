import { readdir } from 'node:fs/promises';

/** The names of the files of a folder with an extension, in order. */
export async function filesIn(folder: string, extension: string): Promise<string[]> {
  const names = await readdir(folder);
  return names.filter((name) => name.endsWith(extension)).sort();
}
