import { plainCsvRows } from '../csv-text.ts';

/** A column of a data file, in the words of Table Schema. */
export interface DataField {
  name: string;
  type: 'string' | 'integer' | 'number' | 'boolean';
  title?: string;
  description?: string;
  /** What may stand in it, where that is a code. */
  constraints?: { enum: readonly string[] };
}

/** A table of the data files: what its columns are, and its rows as texts. */
export interface DataTable {
  /** Name of its file, without the extension: `t01`, `amounts`. */
  name: string;
  title: string;
  description?: string;
  fields: readonly DataField[];
  rows: readonly (readonly string[])[];
}

/** The head of a file of CSV. */
export function headOf({ fields }: Pick<DataTable, 'fields'>): string[] {
  return fields.map(({ name }) => name);
}

/** A table as CSV for programs: UTF-8 without a byte order mark, one head, every text exactly as it is. */
export function plainCsv(table: DataTable): string {
  return plainCsvRows([headOf(table), ...table.rows]);
}

/** Heads that tell every column from the others: a blank one gets its number, the second of a name gets a 2. */
export function distinctHeads(heads: readonly string[]): string[] {
  const taken = new Set<string>();
  return heads.map((text, at) => {
    const wanted = text === '' ? `列 ${at + 1}` : text;
    let name = wanted;
    for (let again = 2; taken.has(name); again += 1) name = `${wanted} (${again})`;
    taken.add(name);
    return name;
  });
}
