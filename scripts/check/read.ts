import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { CheckedDocument, checkReport, compareDocument } from '../../src/checks/index.ts';
import { publisherNames, readBureaus } from '../../src/content/bureaus.ts';
import { listRecords } from '../../src/content/records.ts';
import { type Bureau, type Disclosure, disclosureSchema, kindNames, type Place } from '../../src/model/index.ts';
import { readReferences } from '../convert/references.ts';
import { readInput } from '../inspect/given.ts';
import type { Given } from '../inspect/metadata.ts';
import { inspect, originOf } from '../inspect/read.ts';
import { readDisclosure } from '../search/read-content.ts';
import type { CheckResult, Where } from './result.ts';

interface Known {
  record: Disclosure;
  publisher: string;
}

/** What a document goes by in a report. */
function reportName({ record: { fiscalYear, kind }, publisher }: Known): string {
  return `${publisher === '' ? '（未识别机构）' : publisher} ${fiscalYear}年${kindNames[kind]}`;
}

/** Every record of a content root with the name of its publisher; none where there is no content. */
async function readKnown(root: string): Promise<{ known: Known[]; bureaus: Bureau[] }> {
  if (!existsSync(join(root, 'bureaus'))) return { known: [], bureaus: [] };
  const bureaus = await readBureaus(root);
  const nameOf = publisherNames(bureaus);
  const known: Known[] = [];
  for (const { file } of await listRecords(join(root, 'disclosures'))) {
    const record = await readDisclosure(file);
    known.push({ record, publisher: nameOf(record) ?? record.title });
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
  whereIs: (place: Place) => Where;
}

function finish(documents: readonly Unfinished[], others: readonly Known[], root: string): CheckResult[] {
  const references = readReferences(root);
  const checked = ({ record, publisher }: Known) => new CheckedDocument(record, publisher, references);
  const asked = documents.map((each) => ({ ...each, document: checked(each) }));
  const ids = new Set(documents.map(({ record }) => record.id));
  const all = [
    ...asked.map(({ document }) => document),
    ...others.filter(({ record }) => !ids.has(record.id)).map(checked),
  ];
  return asked.map(({ record, publisher, document, whereIs }) => {
    const { verdicts, requirements } = checkReport(document);
    const across = compareDocument(document, all);
    const name = reportName({ record, publisher });
    return { record, name, verdicts: [...verdicts, ...across], requirements, whereIs };
  });
}

/** Checks the documents of a content root, or those whose id contains one of some words. */
export async function checkStored(root: string, only: readonly string[]): Promise<CheckResult[]> {
  const { known } = await readKnown(root);
  const wanted = known.filter(({ record }) => only.length === 0 || only.some((part) => record.id.includes(part)));
  const documents = wanted.map((each) => ({
    ...each,
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
  const [result] = finish([{ record, publisher, whereIs }], known, root);
  if (!result) throw new RangeError('one document was checked');
  return result;
}
