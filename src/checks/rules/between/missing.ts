import { type StandardTableId, standardTables, type TableStem } from '../../../model/index.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';

/** The usual name of a standard table in a kind of document. */
function usualName(stem: TableStem, kind: 'budget' | 'final'): string {
  const ids = [`${kind}.${stem}`, `shared.${stem}`];
  const id = (Object.keys(standardTables) as StandardTableId[]).find((each) => ids.includes(each));
  return id ? standardTables[id] : stem;
}

function lackOf(document: CheckedDocument, stem: TableStem): string | null {
  const sheets = document.filled(stem);
  const [sheet, second] = sheets;
  if (second) return `文件里有 ${sheets.length} 张${usualName(stem, document.record.kind)}，不能确定与哪一张比较`;
  if (sheet) return sheet.table.confidence === 'low' ? `${sheet.name}的格子读得不准` : null;
  const [empty] = document.sheetsOf(stem);
  return empty ? `${empty.name}没有印出数字` : `文件里没有${usualName(stem, document.record.kind)}`;
}

/**
 * Why some tables cannot be compared: one of them is not there, holds nothing, was read with doubt, or stands there
 * twice. Null where each is there once. An empty list where the document has none of them: there is nothing to say.
 */
export function lacking(document: CheckedDocument, stems: readonly TableStem[]): Outcome[] | null {
  if (stems.every((stem) => document.filled(stem).length === 0)) return [];
  const why = stems.flatMap((stem) => lackOf(document, stem) ?? []);
  return why.length === 0 ? null : [notEnoughData(why.join('；'))];
}
