import {
  type Block,
  type Cell,
  type CheckReport,
  type Disclosure,
  type Row,
  type Section,
  type Table,
  walkPassages,
} from '../../src/model/index.ts';
import { checkCounts, isFlagged, resultSentence } from '../../src/views/checks/counts.ts';
import { documentName, tableTitle } from '../../src/views/labels.ts';
import { disclosurePath } from '../../src/views/paths.ts';
import { sectionTitle } from '../../src/views/section-title.ts';
import { documentLanguage, wordsOf } from '../../src/words/index.ts';
import type { IndexDocument } from './document.ts';

/** What the index needs to know of the bureau of a record. */
export interface Publisher {
  name: string;
  /** Codes of the divisions it lies in, from the province down. */
  regions: readonly string[];
}

/** The documents of the index for one record: the page itself, its checks, its sections and its tables. */
export function recordDocuments(
  record: Disclosure,
  publisher: Publisher,
  report: CheckReport | null = null,
): IndexDocument[] {
  const name = `${publisher.name} ${documentName(record, wordsOf('zh'))}`;
  const filters = {
    kind: record.kind,
    year: String(record.fiscalYear),
    bureau: record.bureau,
    region: publisher.regions,
  };
  const { fiscalYear, scope, kind } = record;
  const edition = { publisher: publisher.name, fiscalYear, scope, kind };
  const place = (anchor?: string) => ({ path: disclosurePath(record.id, anchor), filters, edition });
  return [
    { ...place(), type: 'document', title: name, context: '', texts: [record.title, ...blockTexts(record.front)] },
    // What the site found is no text of the document, and says so.
    ...(report
      ? [{ ...place('checks'), type: 'checks' as const, title: name, context: '', texts: checkTexts(report) }]
      : []),
    ...sectionDocuments(record.sections, []),
    ...record.tables.map(
      (table): IndexDocument => ({
        ...place(table.id),
        type: 'table',
        title: tableTitle(table),
        context: '',
        texts: tableTexts(table),
        minor: table.empty,
      }),
    ),
  ];

  function sectionDocuments(sections: readonly Section[], above: readonly string[]): IndexDocument[] {
    return sections.flatMap((section): IndexDocument[] => {
      const title = sectionTitle(section);
      return [
        { ...place(section.id), type: 'section', title, context: above.join(' › '), texts: blockTexts(section.blocks) },
        ...sectionDocuments(section.sections, [...above, title]),
      ];
    });
  }
}

/** What the checks found; what agrees is not searched for. */
function checkTexts(report: CheckReport): string[] {
  const found = report.verdicts.filter(isFlagged);
  return [
    '核对',
    resultSentence(checkCounts(report), wordsOf(documentLanguage)),
    ...found.flatMap(({ subject, message }) => [subject, message]),
  ];
}

function blockTexts(blocks: readonly Block[]): string[] {
  return [...walkPassages(blocks)].map((passage) => passage.text);
}

/** Labels and codes, texts, and the figures of the rows of totals; other figures are not searched for. */
function tableTexts(table: Table): string[] {
  const heads = table.columns.flatMap((column) => column.path);
  const rows = table.rows.flatMap((row) => row.cells.filter((cell) => isSearched(row, cell)).map((cell) => cell.text));
  return [
    ...table.captions.map((caption) => caption.text),
    ...new Set(heads),
    ...rows,
    ...table.notes.map((note) => note.text),
  ].filter((text) => text !== '');
}

function isSearched(row: Row, cell: Cell): boolean {
  if (cell.text === '' || row.role === 'columnNumbers') return false;
  if (cell.value === undefined || cell.value.kind === 'code') return true;
  return row.role === 'total' && cell.value.kind === 'amount';
}
