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
import { Collected } from './problems.ts';
import { chooseReader } from './read/index.ts';
import { recognise } from './recognise/index.ts';
import { structure } from './structure/index.ts';
import { splitLines } from './text/lines.ts';
import { squeeze } from './text/squeeze.ts';

/** One document as the pipeline takes it: its text and what its publisher says about it. */
export interface SourceDocument {
  /** `<bureau>/<year>-<kind>`. */
  id: string;
  metadata: SourceMetadata;
  /** Name of the bureau in the document's year. */
  publisher: string;
  /** Path of the file relative to the content root, as shown in messages. */
  path: string;
  text: string;
}

/** What the pipeline makes of a document. */
export interface Converted {
  disclosure: Disclosure;
  report: Report;
  /** The source's lines with personal data masked. */
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

/**
 * The only place that composes the stages: read, mask, structure, recognise, normalise, narrate. Problems are
 * collected, never thrown; what is thrown is a defect of ours.
 */
export function convertDocument(source: SourceDocument): Converted {
  const collected = new Collected(source.path);
  const lines = splitLines(source.text, 0);
  const { reader, evidence } = chooseReader(lines);
  const tree = reader.read(lines);
  const masked = maskPersonalData(tree);
  for (const { place, kind } of masked) {
    collected.problem({ rule: 'masked', severity: 'info', message: `${maskedKinds[kind] ?? ''}已隐去`, place });
  }
  const document = structure(tree, collected);
  const { metadata } = source;
  const tables = recognise(document, metadata.kind, collected).map((table) => normalise(table, collected));
  const { front, sections, contents } = document;
  checkMetadata(source, collected);
  const [file] = metadata.files;
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
    sources: [
      {
        path: file?.path ?? source.path,
        sha256: file?.sha256 ?? '',
        layout: reader.layout,
        evidence,
        lines: lines.length,
      },
    ],
    contents,
    front,
    sections,
    tables,
    facts: narrate({ sections, front, fiscalYear: metadata.fiscalYear, kind: metadata.kind }, source.publisher),
    definitions: readDefinitions(sections),
  };
  const transcript = maskedTranscript(
    lines.map((line) => line.text),
    0,
    masked,
  );
  return {
    disclosure: disclosureSchema.parse(disclosure),
    report: reportSchema.parse({ disclosure: source.id, ...collected.sorted() }),
    transcript: `${transcript.join('\n')}\n`,
    collected,
  };
}

/** What the publisher says about the document should be found in it. */
function checkMetadata({ metadata, publisher, text }: SourceDocument, collected: Collected): void {
  const bare = squeeze(text);
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
