/** What a line that may be a page number says. */
export interface PageNumber {
  value: number;
  /** It is written as page numbers are, not as a bare figure. */
  formal: boolean;
}

const bare = /^(\d{1,4})$/u;
const dashed = /^[-—–－―·•~～]+\s*(\d{1,4})\s*[-—–－―·•~～]+$/u;
const said = /^第?\s*(\d{1,4})\s*页?\s*[,，/／|]?\s*(?:共\s*\d{1,4}\s*页|[/／]\s*\d{1,4}\s*页?)$/u;
const named = /^第\s*(\d{1,4})\s*页$/u;
const latin = /^page\s*(\d{1,4})(?:\s*of\s*\d{1,4})?$/iu;

/** Reads `3`, `- 3 -`, `第3页`, `3/17`, `第 3 页 共 17 页`, `Page 3`; null when the text is none of them. */
export function readPageNumber(text: string): PageNumber | null {
  for (const form of [bare, dashed, said, named, latin]) {
    const value = form.exec(text.trim())?.[1];
    if (value !== undefined) return { value: Number(value), formal: form !== bare };
  }
  return null;
}
