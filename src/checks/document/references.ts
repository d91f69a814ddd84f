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
