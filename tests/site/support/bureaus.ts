import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../../scripts/lib/project.ts';
import type { Disclosure } from '../../../src/model/index.ts';
import { madeDocument, tenYears } from '../../views/bureau-years.ts';

/** Bureaus of the made-up content: ten years of documents, one document, and none. */
export const madeBureaus = { many: 'many-years', one: 'one-document', none: 'no-document' } as const;

const bureaus: Record<string, string> = {
  [madeBureaus.many]: `names:
  - { name: 某某市信访局, from: null, to: 2023 }
  - { name: 某某市信访事务管理局, from: 2024, to: null }
predecessors:
  - { bureau: no-document, name: 某某市人民来信来访办公室, year: 2014, how: merged }
  - { bureau: null, name: 某某市群众接待中心, year: null, how: tookOver }
`,
  [madeBureaus.one]: 'names: [{ name: 某某市信访服务中心, from: null, to: null }]\nparent: many-years\n',
  [madeBureaus.none]: 'names: [{ name: 某某市人民来信来访办公室, from: null, to: 2014 }]\n',
};

/** A content folder of records that need no conversion. */
export async function writeBureaus(folder: string): Promise<void> {
  for (const part of ['classifications', 'glossary']) {
    await cp(path.join(projectRoot, 'content', part), path.join(folder, part), { recursive: true });
  }
  await mkdir(path.join(folder, 'bureaus'), { recursive: true });
  for (const [id, more] of Object.entries(bureaus)) {
    const yaml = `id: ${id}\n${more}division: "140200"\nlevel: prefecture\n`;
    await writeFile(path.join(folder, 'bureaus', `${id}.yaml`), yaml);
  }
  const one = madeDocument({ bureau: madeBureaus.one, year: 2024, kind: 'budget', options: { scope: 'unit' } });
  const records: Disclosure[] = [...tenYears(madeBureaus.many), one];
  for (const record of records) {
    const file = path.join(folder, 'disclosures', `${record.id}.json`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(record));
  }
}
