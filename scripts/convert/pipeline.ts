import {
  type Disclosure,
  disclosureSchema,
  type Report,
  reportSchema,
  type SourceMetadata,
} from '../../src/model/index.ts';
import { maskedTranscript, maskPersonalData } from './mask/index.ts';
import { narrate, readDefinitions } from './narrate/index.ts';
import { normalise } from './normalise/index.ts';
import type { SourceText } from './original.ts';
import { Collected } from './problems.ts';
import { chooseReader } from './read/index.ts';
import { recognise } from './recognise/index.ts';
import { structure } from './structure/index.ts';
import { splitLines } from './text/lines.ts';
import { squeeze } from './text/squeeze.ts';
import type { SourceTree } from './tree.ts';

/** A file of a document as text, and what it was. */
export interface SourceFile extends Pick<SourceText, 'text' | 'format' | 'notices'> {
  /** As the record names it: relative to the folder of the metadata file. */
  path: string;
  /** Of the published file. */
  sha256: string;
  /** The text is a transcript that a person made or mended. */
  mended?: boolean;
}

/** One document as the pipeline takes it: its texts and what its publisher says about it. */
export interface SourceDocument {
  /** `<bureau>/<year>-<kind>`. */
  id: string;
  metadata: SourceMetadata;
  /** Name of the bureau in the document's year. */
  publisher: string;
  /** Path shown in messages, relative to the content root. */
  path: string;
  files: SourceFile[];
}

/** What the pipeline makes of a document. */
export interface Converted {
  disclosure: Disclosure;
  report: Report;
  /** The lines of the sources with personal data masked, one file after the other. */
  transcript: string;
  collected: Collected;
}

const maskedKinds: Record<string, string> = {
  name: '姓名',
  contact: '联系方式',
  mobile: '手机号码',
  identityNumber: '身份证号码',
  bankAccount: '银行账号',
};

interface ReadFile {
  record: Disclosure['sources'][number];
  tree: SourceTree;
  transcript: string[];
}

/** One file: read, and masked before anything else sees it. */
function readFile(file: SourceFile, index: number, collected: Collected): ReadFile {
  const lines = splitLines(file.text, index);
  const { reader, evidence } = chooseReader(lines);
  const tree = reader.read(lines);
  collected.addFile(file.path, tree.pages ?? []);
  const masked = maskPersonalData(tree);
  for (const { place, kind } of masked) {
    collected.problem({ rule: 'masked', severity: 'info', message: `${maskedKinds[kind] ?? ''}已隐去`, place });
  }
  for (const { rule, severity, message, page } of file.notices) {
    collected.problem({ rule, severity, message, place: collected.startOfPage(index, page) });
  }
  const { path, sha256, format, mended } = file;
  const record: ReadFile['record'] = { path, sha256, layout: reader.layout, evidence, lines: lines.length };
  if (format) record.format = format;
  if (mended) record.mended = true;
  if (tree.pages) {
    record.pages = tree.pages.map(({ label, line, recognised }) =>
      recognised ? { label, line, recognised } : { label, line },
    );
  }
  const texts = lines.map((line) => line.text);
  return { record, tree, transcript: maskedTranscript(texts, index, masked) };
}

/**
 * The only place that composes the stages: read, mask, structure, recognise, normalise, narrate. Problems are
 * collected, never thrown; what is thrown is a defect of ours.
 */
export function convertDocument(source: SourceDocument): Converted {
  const collected = new Collected(source.path);
  const files = source.files.map((file, index) => readFile(file, index, collected));
  const document = structure(
    files.map((file) => file.tree),
    collected,
  );
  const { metadata } = source;
  const tables = recognise(document, metadata.kind, collected).map((table) => normalise(table, collected));
  const { front, sections, contents } = document;
  checkMetadata(source, collected);
  const disclosure: Disclosure = {
    schema: 1,
    id: source.id,
    bureau: metadata.bureau,
    region: metadata.region,
    fiscalYear: metadata.fiscalYear,
    kind: metadata.kind,
    scope: metadata.scope,
    title: metadata.title,
    publishedAt: metadata.publishedAt,
    sources: files.map((file) => file.record),
    contents,
    front,
    sections,
    tables,
    ...narrate({ sections, front, fiscalYear: metadata.fiscalYear, kind: metadata.kind }, source.publisher),
    definitions: readDefinitions(sections),
  };
  return {
    disclosure: disclosureSchema.parse(disclosure),
    report: reportSchema.parse({ disclosure: source.id, ...collected.sorted() }),
    transcript: `${files.flatMap((file) => file.transcript).join('\n')}\n`,
    collected,
  };
}

/** What the publisher says about the document should be found in it. */
function checkMetadata({ metadata, publisher, files }: SourceDocument, collected: Collected): void {
  const bare = squeeze(files.map((file) => file.text).join('\n'));
  if (!bare.includes(`${metadata.fiscalYear}年`)) {
    collected.problem({
      rule: 'year-not-found',
      severity: 'warning',
      message: '文件中没有出现元数据所写的年度',
      place: null,
      expected: `${metadata.fiscalYear}年`,
    });
  }
  if (!bare.includes(publisher)) {
    collected.problem({
      rule: 'publisher-not-found',
      severity: 'warning',
      message: '文件中没有出现元数据所写的机构名称',
      place: null,
      expected: publisher,
    });
  }
}
