/** Turns traditional characters into simplified ones, one for one. */
export type Fold = (text: string) => string;

export const noFold: Fold = (text) => text;

/** Reads the table `scripts/search` writes: traditional and simplified characters in turn (`機机關关`). */
export function readFold(table: string): Fold {
  const pairs = new Map<string, string>();
  let traditional: string | undefined;
  for (const char of table.trim()) {
    if (traditional === undefined) {
      traditional = char;
    } else {
      pairs.set(traditional, char);
      traditional = undefined;
    }
  }
  return (text) => Array.from(text, (char) => pairs.get(char) ?? char).join('');
}
