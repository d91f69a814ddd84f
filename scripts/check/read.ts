import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CheckedDocument, checkDocuments, checkReport } from '../../src/checks/index.ts';
import { listRecords } from '../../src/content/records.ts';
import { type Bureau, bureauName, type Disclosure, disclosureSchema, type Place } from '../../src/model/index.ts';
import { readReferences } from '../convert/references.ts';
import { readInput } from '../inspect/given.ts';
import type { Given } from '../inspect/metadata.ts';
import { inspect, originOf } from '../inspect/read.ts';
import { readBureaus, readDisclosure } from '../search/read-content.ts';
import type { CheckResult, Where } from './result.ts';

interface Known {
  record: Disclosure;
  publisher: string;
}

/** The name of a bureau in the year of a document. */
function nameOf(bureaus: readonly Bureau[], { bureau, fiscalYear, title }: Disclosure): string {
  const found = bureaus.find(({ id }) => id === bureau);
  if (!found) return title;
  const then = found.names.find(
    ({ from, to }) => (from === null || from <= fiscalYear) && (to === null || to >= fiscalYear),
  );
  return then?.name ?? bureauName(found);
}

/** Every record of a content root with the name of its publisher; none where there is no content. */
async function readKnown(root: string): Promise<{ known: Known[]; bureaus: Bureau[] }> {
  if (!existsSync(join(root, 'bureaus'))) return { known: [], bureaus: [] };
  const bureaus = await readBureaus(root);
  const known: Known[] = [];
  for (const { file } of await listRecords(join(root, 'disclosures'))) {
    const record = await readDisclosure(file);
    known.push({ record, publisher: nameOf(bureaus, record) });
  }
  return { known, bureaus };
}

/** Where a place of a stored record stands: in its source, page by page where it has pages. */
function whereInRecord(root: string, { id, sources }: Disclosure): (place: Place) => Where {
  const folder = relative(process.cwd(), join(root, 'sources', id.split('/')[0] ?? ''));
  return ({ file, line, column }) => {
    const source = sources[file];
    const label = source?.pages?.findLast((page) => page.line <= line)?.label;
    const page = label === undefined ? null : /^\d+$/u.test(label) ? `第 ${label} 页` : `工作表“${label}”`;
    return { file: join(folder, source?.path ?? ''), line, column, page };
  };
}

interface Unfinished extends Known {
  name: string;
  whereIs: (place: Place) => Where;
}

function finish(documents: readonly Unfinished[], others: readonly Known[], root: string): CheckResult[] {
  const references = readReferences(root);
  const asked = new Map(documents.map(({ record }) => [record.id, record]));
  const all = [...documents, ...others.filter(({ record }) => !asked.has(record.id))];
  const across = checkDocuments(all.map(({ record, publisher }) => new CheckedDocument(record, publisher, references)));
  return documents.map(({ record, publisher, name, whereIs }) => {
    const { verdicts, requirements } = checkReport(record, publisher, references);
    return { record, name, verdicts: [...verdicts, ...(across.get(record.id) ?? [])], requirements, whereIs };
  });
}

/** Checks the documents of a content root, or those whose id contains one of some words. */
export async function checkStored(root: string, only: readonly string[]): Promise<CheckResult[]> {
  const { known } = await readKnown(root);
  const wanted = known.filter(({ record }) => only.length === 0 || only.some((part) => record.id.includes(part)));
  const documents = wanted.map((each) => ({
    ...each,
    name: `${each.publisher} ${each.record.fiscalYear}年${each.record.kind === 'budget' ? '预算' : '决算'}`,
    whereIs: whereInRecord(root, each.record),
  }));
  return finish(documents, known, root);
}

/**
 * Checks files before they are published: they are read as the converter reads them, together as one document.
 * @throws ExtractionError when a file cannot be read
 */
export async function checkFiles(paths: readonly string[], root: string, given: Given): Promise<CheckResult> {
  const { known, bureaus } = await readKnown(root);
  const inspection = await inspect(paths.map(readInput), root, given);
  const { publisher, metadata } = inspection.assumed;
  // A bureau that is known by its name has neighbours to compare with.
  const bureau = bureaus.find(({ names }) => names.some(({ name }) => name === publisher))?.id ?? metadata.bureau;
  const id = `${bureau}/${metadata.fiscalYear}-${metadata.kind}`;
  const record = disclosureSchema.parse({ ...inspection.disclosure, id, bureau });
  const whereIs = (place: Place): Where => {
    const origin = originOf(inspection.files, place);
    const input = inspection.files[place.file]?.input ?? 0;
    const page =
      origin === null
        ? null
        : origin.kind === 'page'
          ? `第 ${origin.page} 页`
          : `工作表“${origin.sheet}”${origin.cell}`;
    return { file: paths[input] ?? '', line: place.line, column: place.column, page };
  };
  const name = `${publisher === '' ? '（未识别机构）' : publisher} ${metadata.fiscalYear}年${metadata.kind === 'budget' ? '预算' : '决算'}`;
  const [result] = finish([{ record, publisher, name, whereIs }], known, root);
  if (!result) throw new RangeError('one document was checked');
  return result;
}
