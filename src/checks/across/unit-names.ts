import { walkPassages, walkSections } from '../../model/index.ts';
import type { CheckedDocument } from '../document/checked-document.ts';
import { hanNumber } from '../document/list-marks.ts';
import { squeezed } from '../document/texts.ts';
import { bodyName } from './neighbours.ts';

/** What a department says of the units that its figures are made of. */
export interface UnitList {
  /** Names for comparing, in order; fewer than `count`, or none, where the text does not list them all. */
  names: string[];
  /** How many there are. */
  count: number;
}

/** How the names of public bodies end. */
const body =
  /(?:局|厅|委|委员会|办|办公室|院|所|站|馆|校|学|学院|中心|大队|支队|总队|部|会|处|署|台|团|园|场|街道|镇|乡|本级|机关|队|库)(?:[([][^()[\]]{1,8}[)\]])?$/u;
const longestName = 30;
/** A unit whose money is in the figures of another: it publishes nothing of its own. */
const within = /不单列|并入|合并编制|未独立核算|非独立核算/u;

/** The rows of the table of institutions. */
function inTable(document: CheckedDocument): string[] {
  return document.filled('institutions').flatMap((sheet) =>
    sheet.rows.flatMap(({ role, cells }, row) => {
      const name = sheet.label(row);
      const aside = cells.some(({ text }) => within.test(text));
      return role === 'data' && name !== '' && !aside ? [bodyName(name)] : [];
    }),
  );
}

const announces = /(?:预算|决算|基层|所属|下属)单位/u;

/** The entries of a list that follows a sentence on the units (包括：1. … 2. …), in the sections on the institution. */
function inLists(document: CheckedDocument): string[] {
  for (const { heading, blocks } of walkSections(document.record.sections)) {
    const texts = [heading, ...walkPassages(blocks)].map(({ text }) => squeezed(text));
    if (!texts.some((text) => announces.test(text))) continue;
    const items = blocks
      .flatMap((block) => (block.type === 'list' ? block.items : []))
      .map(({ passage }) => squeezed(passage.text).replace(/[；;。，,、]$/u, ''))
      .filter((text) => text.length <= longestName && body.test(text));
    if (items.length > 0) return items.map(bodyName);
  }
  return [];
}

/** The number of units that a sentence says: 两个基层预算单位, 预算单位共3家. */
function countInText(document: CheckedDocument): number | null {
  const text = squeezed(document.prose());
  const said =
    /(\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个|家)(?:基层|下属|所属|二级)?(?:预算|决算)单位的/u.exec(text) ??
    /(?:预算|决算)单位(?:共计|共有|共)(\d{1,3}|[一二两三四五六七八九十]{1,3})(?:个|家)/u.exec(text);
  const word = said?.[1];
  if (word === undefined) return null;
  return /^\d/u.test(word) ? Number(word) : hanNumber(word.replace('两', '二'));
}

/** The units of a department, as its table of institutions or its text lists them; null where neither does. */
export function unitsOf(document: CheckedDocument): UnitList | null {
  const listed = [inTable(document), inLists(document)].find((names) => names.length > 0) ?? [];
  const names = [...new Set(listed)];
  // A list that is shorter than the number it announces was not read whole.
  const count = Math.max(names.length, countInText(document) ?? 0);
  return count === 0 ? null : { names, count };
}
