import type { Requirement } from '../../model/index.ts';
import { TableRegister } from '../document/announced-tables.ts';
import type { CheckedDocument } from '../document/checked-document.ts';
import { emptyNote, statedNone } from '../document/emptiness.ts';
import { explanationOf } from '../document/explanations.ts';
import { topicOf } from '../document/topics.ts';
import type { AskedTable } from './asked.ts';

type Found = Pick<Requirement, 'status' | 'message' | 'place'>;

/** Where a table is that the rules ask for: filled, published empty, elsewhere, or not at all. */
export function findTable(document: CheckedDocument, { stem, optional }: AskedTable): Found {
  const register = new TableRegister(document);
  const where = register.find(stem);
  // What is told of the tables of the contents says nothing of one that is not among them.
  const listed = register.announced.length === 0 || register.announced.some((entry) => entry.stem === stem);
  if (where.state === 'here') {
    const { table, name } = where.sheet;
    if (!table.empty) return { status: 'present', message: `有这张表：${name}。`, place: table.place };
    const note = emptyNote(document, where.sheet) ?? statedNone(document, where.sheet);
    return note
      ? { status: 'empty', message: `公开为空表，并说明：“${note.text}”。`, place: table.place }
      : { status: 'incomplete', message: `公开为空表，没有说明：${name}。`, place: table.place };
  }
  if (where.state === 'elsewhere' && listed) {
    return { status: 'elsewhere', message: `另行公开：“${where.text.text}”。`, place: where.text.place };
  }
  if (where.state === 'stated') {
    return { status: 'empty', message: `印有标题，并说明没有内容：“${where.text.text}”。`, place: where.text.place };
  }
  if (where.state === 'titleOnly') {
    return { status: 'incomplete', message: `印有“${where.text.text}”，没有读到表格。`, place: where.text.place };
  }
  if (where.state === 'unsure') {
    return {
      status: 'incomplete',
      message: `没有这个标题的表，${where.sheet.name}可能就是。`,
      place: where.sheet.table.place,
    };
  }
  if (optional) return { status: 'notApplicable', message: noneOfIt(document), place: null };
  return { status: 'absent', message: '文件里没有这张表，也没有说明另附。', place: null };
}

/** Why a table of a budget that not every bureau has may be left out. */
function noneOfIt(document: CheckedDocument): string {
  const explanation = explanationOf(document, topicOf('stateCapital'));
  return explanation?.saysNone
    ? `没有这张表；正文写明没有国有资本经营预算（“${explanation.where}”）。`
    : '没有这张表；没有国有资本经营预算的部门不必公开。';
}
