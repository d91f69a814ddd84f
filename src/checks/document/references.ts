/** A classification code with its name and the years for which the list holds. */
export interface ListedCode {
  code: string;
  name: string;
  /** Years for which the pair was seen; empty where the list says none. */
  years: readonly number[];
  /** In how many documents the pair was seen; null for a pair of the official list. */
  documents: number | null;
}

/** Lists that rules compare with, from `content/classifications`. They travel with the call: rules read no files. */
export interface CheckReferences {
  functional: readonly ListedCode[];
  economic: readonly ListedCode[];
  /** Names of administrative divisions by code. */
  divisions: readonly { code: string; name: string }[];
}

/** Without lists: rules that need one say so. */
export const noReferences: CheckReferences = { functional: [], economic: [], divisions: [] };

/**
 * Reads a list of `code level name documents years`, tab-separated with a head. The official list has neither documents
 * nor years of its own: it holds for the year it was published for.
 */
export function parseListedCodes(text: string, officialYear?: number): ListedCode[] {
  const [, ...lines] = text.split(/\r?\n/u);
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [code = '', , name = '', documents = '', years = ''] = line.replaceAll('"', '').split('\t');
      return {
        code,
        name,
        years: officialYear ? [officialYear] : years.split(',').filter(Boolean).map(Number),
        documents: officialYear ? null : Number(documents),
      };
    });
}
