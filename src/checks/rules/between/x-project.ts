import type { Figure } from '../../arithmetic/figure.ts';
import { checkEqual, checkSum, plus } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { formFigure } from '../../document/forms.ts';
import type { Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { spendingTable } from './examples.ts';
import { only } from './summary-figures.ts';

function totalOf(
  document: CheckedDocument,
  stem: Parameters<typeof only>[1],
  measure: 'total' | 'projectExpenditure' | 'basicExpenditure',
): Figure | null {
  const sheet = only(document, stem);
  const column = sheet?.amountColumns(measure)[0];
  if (!sheet || column === undefined) return null;
  const first = sheet.rows.findIndex(
    ({ role }, row) => (role === 'data' || role === 'total') && sheet.figure(row, column) !== null,
  );
  const total = sheet.rows.findIndex((_, row) => sheet.isTotal(row));
  const row = total >= 0 ? total : first;
  return row < 0 ? null : sheet.figure(row, column);
}

/** What the goal form of the whole department prints for basic or project spending. */
function inGoalForm(document: CheckedDocument, name: string): Figure[] {
  return document.sheetsOf('department-goal').flatMap((sheet) =>
    (sheet.table.form?.funds ?? []).flatMap((fund) => {
      const own = fund.source
        .replace(/^其中[:：]/u, '')
        .split('·')
        .at(-1);
      const current = /当年|方向|年度$|^$/u.test(fund.figure) && !/\d{4}/u.test(fund.figure);
      return own === name && current && fund.value?.kind === 'amount' ? (formFigure(sheet, fund) ?? []) : [];
    }),
  );
}

const projects = (total: string) => `
2024年项目支出预算表

单位：万元

| 项目名称 | 合计 | 一般公共预算 |
| --- | --- | --- |
| 合计 | ${total} | ${total} |
| 档案修复经费 | 20.00 | 20.00 |
| 信息化运行费 | 10.00 | 10.00 |
`;

export const rule: Rule = {
  id: 'X-PROJECT',
  title: '项目支出在各表里相同',
  statement:
    '支出表的项目支出，等于项目支出表的合计（本年与上年结转两张之和），也等于部门整体绩效目标表里的项目支出；基本支出同样与绩效目标表相同。',
  formula: '支出表·项目支出 = 项目支出表·合计 = 整体绩效目标表·项目支出',
  needs: '支出表，以及项目支出表或整体绩效目标表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget'],
  examples: [
    { says: '相同', kind: 'budget', text: `${spendingTable('部门支出总表')}${projects('30.00')}`, expect: ['pass'] },
    {
      says: '项目支出表的合计是 35.00',
      kind: 'budget',
      text: `${spendingTable('部门支出总表')}${projects('35.00')}`,
      expect: ['finding'],
    },
  ],
  *check(document): Generator<Outcome> {
    const spent = totalOf(document, 'expenditure-detail', 'projectExpenditure');
    const basic = totalOf(document, 'expenditure-detail', 'basicExpenditure');
    const listed = ['project-expenditure', 'project-expenditure-carryover'] as const;
    const tables = listed.flatMap((stem) => totalOf(document, stem, 'total') ?? []);
    if (spent && tables.length > 0) {
      yield checkSum(spent, plus(tables), { subject: '项目支出：支出表与项目支出表' });
    }
    for (const [figure, name] of [
      [spent, '项目支出'],
      [basic, '基本支出'],
    ] as const) {
      for (const printed of figure ? inGoalForm(document, name) : []) {
        if (figure) yield checkEqual(figure, printed, { subject: `${name}：支出表与整体绩效目标表` });
      }
    }
  },
};
