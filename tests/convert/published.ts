import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readOriginal } from '../../scripts/convert/original.ts';
import { type Converted, convertDocument, type SourceFile } from '../../scripts/convert/pipeline.ts';
import type { DisclosureKind } from '../../src/model/index.ts';

/** A published document among the fixtures: files, and what their publisher says of them. */
export interface Published {
  name: string;
  files: readonly string[];
  kind: DisclosureKind;
  year: number;
  publisher: string;
}

const folder = join(import.meta.dirname, '../fixtures/extract/pdf');

/** See tests/fixtures/extract/pdf/README.md for who published them. */
export const published: readonly Published[] = [
  {
    name: 'street-office-2024-budget',
    files: ['street-office-2024-budget.pdf'],
    kind: 'budget',
    year: 2024,
    publisher: '上海市普陀区人民政府万里街道办事处',
  },
  {
    name: 'finance-bureau-2024-accounts',
    files: ['finance-bureau-2024-accounts.pdf'],
    kind: 'final',
    year: 2024,
    publisher: '上海市普陀区财政局',
  },
  {
    name: 'procuratorate-2018-budget',
    files: ['procuratorate-2018-budget.pdf'],
    kind: 'budget',
    year: 2018,
    publisher: '江苏省人民检察院',
  },
  {
    name: 'conference-office-2018',
    files: ['conference-office-2018-narrative.pdf', 'conference-office-2018-tables.pdf'],
    kind: 'budget',
    year: 2018,
    publisher: '江苏省政协办公厅',
  },
  {
    name: 'university-2021-budget',
    files: ['university-2021-budget.pdf'],
    kind: 'budget',
    year: 2021,
    publisher: '西南大学',
  },
];

const sha256 = '0'.repeat(64);

/** The texts of the files: transcripts of the originals, or texts given in their place. */
export async function readPublished({ files }: Published): Promise<SourceFile[]> {
  const read: SourceFile[] = [];
  for (const file of files) {
    for (const text of await readOriginal(readFileSync(join(folder, file)), basename(file))) {
      read.push({ ...text, path: file, sha256 });
    }
  }
  return read;
}

/** Converts texts as the document they are of. */
export function convertPublished({ name, kind, year, publisher, files }: Published, texts: SourceFile[]): Converted {
  return convertDocument({
    id: `${name}/${year}-${kind}`,
    metadata: {
      bureau: name,
      region: '110000',
      fiscalYear: year,
      kind,
      scope: 'department',
      title: name,
      publishedAt: null,
      files: files.map((path) => ({ path, sha256 })),
    },
    publisher,
    path: name,
    files: texts,
  });
}
