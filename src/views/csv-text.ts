/** How rows are written as CSV. Runs in the browser too: nothing large is imported. */

/** What a file of CSV begins with: without it spreadsheets guess the wrong encoding. */
const csvStart = '\uFEFF';

/** Rows of CSV with CRLF line ends, and no field that a spreadsheet would run. */
export function csvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map((text) => quoted(guarded(text))).join(',')}\r\n`).join('');
}

/** Rows of CSV for programs (RFC 4180): every text exactly as it is. */
export function plainCsvRows(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('');
}

/** A file of CSV. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return csvStart + csvRows(rows);
}

/** A printed number, negative or not, and runs of dashes are what they seem. */
const harmless = /^-(?:[\d.,]+%?|-*)$/u;

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe in front, which makes it text again; a
 * printed negative number stays a number.
 */
function guarded(text: string): string {
  return /^[=+@\t\r-]/u.test(text) && !harmless.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
