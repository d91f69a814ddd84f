import type { Operand, Verdict } from '../../model/index.ts';
import { documentLanguage, wordsOf } from '../../words/index.ts';
import type { DataField } from '../data/data-table.ts';
import { disclosurePath, findingAnchor, sourcePath } from '../paths.ts';
import { ruleTitle } from '../rules.ts';
import { verdictFields, verdictRow } from './csv.ts';

const { severityNames } = wordsOf(documentLanguage).verdicts;

/** A finding with the document it is about, for the files of all findings. */
export interface FoundIn {
  /** Id of the document. */
  id: string;
  bureau: string;
  /** What the document goes by. */
  name: string;
  verdict: Verdict;
  /** Number of files of a document, by its id: the anchor of a source line depends on it. */
  files: (id: string) => number;
}

/** Turns an address of the site, from its root, into one that can be shared. */
export type Address = (path: string) => string;

/** The columns of the file of all findings. */
export const findingFields = [
  { name: 'document', type: 'string', title: '文件编号', description: '机构/年度-种类' },
  { name: 'bureau', type: 'string', title: '机构编号' },
  { name: 'document_name', type: 'string', title: '文件', description: '哪个机构、哪一年的哪种文件' },
  ...verdictFields,
  { name: 'address', type: 'string', title: '地址', description: '这个发现在本站的链接' },
] as const satisfies readonly DataField[];

function placeAddress({ place, elsewhere }: Operand, { id, files }: FoundIn, address: Address): string | null {
  const at = place ? { id, place } : elsewhere ? { id: elsewhere.disclosure, place: elsewhere.place } : null;
  return at ? address(sourcePath(at.id, at.place, files(at.id))) : null;
}

/** A finding as a row of the file of all findings. */
export function findingRow(found: FoundIn, address: Address): string[] {
  const { bureau, name, verdict, id } = found;
  return [
    id,
    bureau,
    name,
    ...verdictRow(verdict, (operand) => placeAddress(operand, found, address)),
    address(disclosurePath(id, findingAnchor(verdict.id))),
  ];
}

/** The same as data. */
export function findingData(found: FoundIn, address: Address): Record<string, unknown> {
  const { id, bureau, name, verdict } = found;
  return {
    disclosure: id,
    bureau,
    name,
    address: address(disclosurePath(id, findingAnchor(verdict.id))),
    ...verdict,
    ruleTitle: ruleTitle(verdict.rule),
    severityName: severityNames[verdict.severity],
    operands: verdict.operands.map((operand) => ({ ...operand, address: placeAddress(operand, found, address) })),
  };
}
