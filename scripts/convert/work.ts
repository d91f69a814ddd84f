import { CheckedDocument, type CheckReferences, checkReport } from '../../src/checks/index.ts';
import type { Problem } from '../../src/model/index.ts';
import { detectFormat } from './extract/detect.ts';
import { ExtractionError } from './extract/extraction.ts';
import { type OriginEntry, originEntries } from './extract/transcript.ts';
import { readOriginal, type SourceText } from './original.ts';
import { convertDocument, type SourceFile } from './pipeline.ts';
import type { KnownFile } from './problems.ts';
import { readReferences } from './references.ts';
import { type FoundSource, openSource, type PublishedFile, SourceError } from './sources.ts';
import { canonicalJson } from './write.ts';

/** The files one document becomes, by their endings. */
export const endings = ['.json', '.problems.json', '.checks.json', '.source.txt', '.origins.json'] as const;
/** What stands in them; null for a file that is not needed. */
export type Outputs = Record<(typeof endings)[number], string | null>;

export interface WorkTask {
  root: string;
  found: FoundSource;
}

/** What a worker hands back: plain data, because it travels between threads. */
export type WorkResult =
  | { outputs: Outputs; path: string; files: KnownFile[]; problems: Problem[] }
  | { failed: { path: string; message: string; rule: 'unusable-source' | 'converter-defect' } };

/** Where each line of the transcripts stands in the originals; kept beside the record, for pages and highlights. */
interface Origins {
  files: { path: string; pages: SourceText['pages']; lines: OriginEntry[] }[];
}

type ReadFile = SourceFile & Pick<SourceText, 'origins' | 'pages'>;

/** Reads a published file, or what a person made of it. A file inside an archive is named after both. */
async function readPublished(file: PublishedFile): Promise<ReadFile[]> {
  const read = file.transcript ?? file;
  try {
    const texts = await readOriginal(read.bytes, read.name);
    const { format } = file.transcript ? detectFormat(file.bytes, file.name) : { format: null };
    return texts.map(({ name, ...text }) => ({
      ...text,
      // A mended transcript stands for the file it was made of.
      ...(format && format !== 'text' && format !== 'zip' ? { format } : {}),
      path: file.transcript ? file.name : name,
      sha256: file.sha256,
      mended: file.transcript !== null,
    }));
  } catch (error) {
    if (!(error instanceof ExtractionError)) throw error;
    throw new SourceError(read.path, error.page === null ? error.message : `第 ${error.page} 页：${error.message}`);
  }
}

function originsOf(files: readonly ReadFile[]): Origins | null {
  if (files.every((file) => file.origins.every((origin) => origin === null))) return null;
  return {
    files: files.map(({ path, pages, origins }) => ({ path, pages, lines: originEntries(origins) })),
  };
}

let lists: { root: string; references: CheckReferences } | undefined;

/** The lists that rules compare with; a worker converts many documents of one content root. */
function referencesOf(root: string): CheckReferences {
  if (lists?.root !== root) lists = { root, references: readReferences(root) };
  return lists.references;
}

/** Converts one document. Never throws: what went wrong is told, as data. */
export default async function work({ root, found }: WorkTask): Promise<WorkResult> {
  try {
    const source = openSource(root, found);
    const files: ReadFile[] = [];
    for (const file of source.files) files.push(...(await readPublished(file)));
    const path = source.files[0]?.path ?? found.path;
    const { id, metadata, publisher } = source;
    const { disclosure, report, transcript, collected } = convertDocument({ id, metadata, publisher, path, files });
    const origins = originsOf(files);
    return {
      outputs: {
        '.json': canonicalJson(disclosure),
        '.problems.json': canonicalJson(report),
        '.checks.json': canonicalJson(checkReport(new CheckedDocument(disclosure, publisher, referencesOf(root)))),
        '.source.txt': transcript,
        '.origins.json': origins ? canonicalJson(origins) : null,
      },
      path,
      files: [...collected.files],
      problems: collected.problems,
    };
  } catch (error) {
    const path = error instanceof SourceError ? error.path : found.path;
    const message = error instanceof Error ? error.message : String(error);
    const rule = error instanceof SourceError ? 'unusable-source' : 'converter-defect';
    return { failed: { path, message, rule } };
  }
}
