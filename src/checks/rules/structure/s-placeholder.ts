import { cellAt, type Row } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import { isGoalLabel, type Placeholder, placeholdersIn } from '../../document/placeholders.ts';
import type { Sheet } from '../../document/sheet.ts';
import { documentTexts, tableTexts } from '../../document/texts.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

const form = (goal: string, period: string) => `项目支出绩效目标表

| 项目名称 | 档案数字化 | | |
| --- | --- | --- | --- |
| 主管部门 | 档案局 | 实施单位 | 档案局 |
| 项目属性 | ${period} | | |
| 项目资金（万元） | 资金总额 | 10.00 | |
| 年度目标 1: | ${goal} | | |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 数字化档案数 | 1000卷 |
`;

function firstFilled(row: Row | undefined): string[] {
  return row?.cells.map(({ text }) => text).filter((text) => text !== '') ?? [];
}

/** Rows of a form that hold a label for a goal and no goal. The goal may stand in the row below. */
function* emptyGoals(sheet: Sheet): Generator<Placeholder> {
  for (const [index, row] of sheet.rows.entries()) {
    const filled = row.cells.filter(({ text }) => text !== '');
    const [label] = filled;
    if (!label || filled.length > 1 || !isGoalLabel(label.text)) continue;
    // A wider cell has no room beside it; the next row then holds the text.
    const below = firstFilled(sheet.rows[index + 1]);
    const [only] = below;
    if (below.length === 1 && only !== undefined && only.length > 12 && !isGoalLabel(only)) continue;
    if (cellAt(row, label.column)?.rowSpan) continue;
    yield { text: label.text, place: label.place, what: '没有填写的目标', severity: 'warn' };
  }
}

export const rule: Rule = {
  id: 'S-PLACEHOLDER',
  title: '没有未填的空',
  statement: '正文和表格里没有留着“XX”“某某”“从 年至 年”、空着的“目标1：”等模板里待填的字样。',
  formula: '待填的字样 = 0 处',
  needs: '全部文字，目录除外',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '没有勾选的选项里的“从 年至 年”；隐去的姓名和电话；目录里的点线；空着的“其他资金”。',
  examples: [
    {
      says: '都填了',
      kind: 'budget',
      text: form('完成档案数字化1000卷', '☑ 延续项目(从2023年至2025年)'),
      expect: ['pass'],
    },
    {
      says: '勾选了延续项目，起止年份空着',
      kind: 'budget',
      text: form('完成档案数字化1000卷', '☑ 延续项目(从 年至 年)'),
      expect: ['finding'],
    },
    {
      says: '没有勾选的选项空着',
      kind: 'budget',
      text: form('完成档案数字化1000卷', '☑ 一次性项目 ☐ 延续项目(从 年至 年)'),
      expect: ['pass'],
    },
    { says: '目标空着', kind: 'budget', text: form('', '☑ 一次性项目'), expect: ['finding'] },
    {
      says: '正文留着 XX',
      kind: 'budget',
      text: '一、收支总体情况\n\n2024年XX局收入预算100.00万元，支出预算100.00万元。\n',
      expect: ['finding'],
    },
    {
      says: '电话里的 XX',
      kind: 'budget',
      text: '一、其他事项\n\n咨询电话：138XXXX1234，联系人：张XX，地址在县政府大楼三层。\n',
      expect: ['pass'],
    },
  ],
  *check({ record, sheets }): Generator<Outcome> {
    const places: Placeholder[] = [];
    for (const text of documentTexts(record)) if (text.table === null) places.push(...placeholdersIn(text));
    for (const sheet of sheets) {
      // What each row is called, by the places of its cells: looked up once a row, not once a cell.
      const labels = new Map(
        sheet.rows.flatMap((row) => {
          const label = firstFilled(row)[0] ?? '';
          return row.cells.map(({ place }) => [place, label] as const);
        }),
      );
      for (const text of tableTexts(sheet.table, null)) {
        places.push(...placeholdersIn(text, () => (text.place ? (labels.get(text.place) ?? '') : '')));
      }
      if (sheet.table.form) places.push(...emptyGoals(sheet));
    }
    for (const { text, place, what, severity } of places) {
      yield found(
        text.length > 20 ? what : `${what}：“${text}”`,
        `这里留着${what}：“${text}”。`,
        [wordsOperand('原文', text, place)],
        severity,
      );
    }
    if (places.length === 0) yield passed('待填的字样', '正文和表格里没有待填的字样。');
  },
};
