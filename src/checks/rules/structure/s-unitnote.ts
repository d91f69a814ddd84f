import { wordsOperand } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import type { Sheet } from '../../document/sheet.ts';
import { documentTexts, tableTexts } from '../../document/texts.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { revenueTable } from './examples.ts';

const unit =
  /(?:金额)?(?:计量)?单位\s{0,3}[:：]?\s{0,3}(?:人民币)?(?:亿|百?万|千)?元|[（([【]\s{0,2}(?:单位\s{0,2}[:：])?\s{0,2}(?:亿|百?万|千)?元\s{0,2}[）)\]】]|(?:亿|百?万|千)元/u;
/** One statement for all tables: 本套报表金额单位均为万元. */
const forAll = /(?:各表|以下|本套|所有|全部|报表).{0,16}单位.{0,8}(?:亿|百?万|千)?元/u;

/** Where a table says its unit: above it, in a head, in a cell or a note; null where nowhere. */
function unitOf(
  document: CheckedDocument,
  sheet: Sheet,
): { text: string; place: Parameters<typeof wordsOperand>[2] } | null {
  if (sheet.table.unit) return sheet.table.unit;
  for (const { text, place } of tableTexts(sheet.table, null)) if (unit.test(text)) return { text, place };
  for (const { text, place, table, kind } of documentTexts(document.record)) {
    if (table !== null || kind === 'heading' || text.length > 80) continue;
    const above = sheet.table.place.line - place.line;
    // A line that was not taken for a caption, right above or at the top of the table.
    if (place.file === sheet.table.place.file && above >= -4 && above <= 4 && unit.test(text)) return { text, place };
    if (forAll.test(text)) return { text, place };
  }
  return null;
}

export const rule: Rule = {
  id: 'S-UNITNOTE',
  title: '有金额的表写明单位',
  statement: '有金额的表都写明金额单位，写在表上方、表头或表里均可。',
  formula: '有金额 ⇒ 有单位',
  needs: '有金额的表',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '单位写在表头（“价值（万元）”）；没有金额的表；全套报表统一说明单位。',
  examples: [
    { says: '表上方写明单位', kind: 'budget', text: revenueTable, expect: ['pass'] },
    { says: '没有写单位', kind: 'budget', text: revenueTable.replace('单位：万元\n', ''), expect: ['finding'] },
    {
      says: '单位写在表头',
      kind: 'budget',
      text: revenueTable.replace('单位：万元\n', '').replace('| 合计 |', '| 合计（万元） |'),
      expect: ['pass'],
    },
  ],
  *check(document): Generator<Outcome> {
    for (const sheet of document.sheets) {
      const { table, name } = sheet;
      const amounts = table.rows.some(({ cells }) =>
        cells.some(({ value }) => value?.kind === 'amount' && /\d/u.test(value.amount)),
      );
      const columns = table.columns.some(({ role }) => role === 'amount');
      if (table.empty || !(amounts || (columns && hasDecimals(sheet)))) continue;
      const said = unitOf(document, sheet);
      if (said) yield passed(name, `写明单位：“${said.text}”。`, [wordsOperand('单位', said.text, said.place)]);
      else yield found(name, `${name}有金额，没有写明金额单位。`, [wordsOperand('表', name, table.place)]);
    }
  },
};

/** Without a unit a number may not have been read as an amount. */
function hasDecimals({ table }: Sheet): boolean {
  return table.rows.some(({ cells }) => cells.some(({ text }) => /^-?\d[\d,]{0,15}\.\d{1,6}$/u.test(text)));
}
