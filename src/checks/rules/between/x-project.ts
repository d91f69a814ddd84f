import { wholeRow } from '../../../model/index.ts';
import type { Figure } from '../../arithmetic/figure.ts';
import { checkEqual } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { formFigure } from '../../document/forms.ts';
import { projectTree } from '../../document/projects.ts';
import type { Sheet } from '../../document/sheet.ts';
import { ownYearColumns } from '../../document/year-columns.ts';
import { notEnoughData, type Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { columnOf, detailOf, totalIn } from './details.ts';
import { spendingTable } from './examples.ts';
import { checkOneOf } from './whole-any.ts';

/** Basic or project spending in all, by the table of spending. */
function spentOn(document: CheckedDocument, measure: 'projectExpenditure' | 'basicExpenditure'): Figure | null {
  const sheet = document.only('expenditure-detail');
  if (!sheet) return null;
  const detail = detailOf(sheet, document);
  if (detail) return totalIn(detail, columnOf(detail, measure));
  const row = wholeRow(sheet.table);
  const [column] = ownYearColumns(sheet, document.record.fiscalYear, measure);
  return row < 0 || column === undefined ? null : sheet.figure(row, column);
}

/** All projects of a table: its row of the whole, else that of the department. */
function allProjects(sheet: Sheet, { publisher, record }: CheckedDocument): Figure | null {
  const [column] = ownYearColumns(sheet, record.fiscalYear, 'total');
  const total = sheet.rows.findIndex((_, row) => sheet.isTotal(row));
  const row = total >= 0 ? total : (projectTree(sheet, publisher)?.row ?? -1);
  return row < 0 || column === undefined ? null : sheet.figure(row, column);
}

function* inProjectTable(document: CheckedDocument, spent: Figure): Generator<Outcome> {
  const [sheet, carried] = [document.only('project-expenditure'), document.only('project-expenditure-carryover')];
  if (!sheet) return;
  const subject = `项目支出：支出表与${sheet.name}`;
  const own = allProjects(sheet, document);
  const before = carried && allProjects(carried, document);
  if (!own) {
    yield notEnoughData(`${sheet.name}没有印出合计`, subject);
    return;
  }
  const outcome = checkOneOf(spent, [before ? [own, before] : [own], [own]], { subject });
  if (!outcome) return;
  // Some documents list the larger projects only: less than all is a sign, no proof.
  const fewer = outcome.status === 'finding' && own.value.lt(spent.value);
  yield fewer ? { ...outcome, severity: 'warn' } : outcome;
}

/** What the goal form of the whole department prints for basic or project spending of the year. */
function* inGoalForm(document: CheckedDocument, spent: Figure, name: string): Generator<Outcome> {
  for (const sheet of document.sheetsOf('department-goal')) {
    for (const fund of sheet.table.form?.funds ?? []) {
      const own = fund.source
        .replace(/^其中[:：]/u, '')
        .split('·')
        .at(-1);
      const current = /当年|方向|年度$|^$/u.test(fund.figure) && !/\d{4}/u.test(fund.figure);
      const figure = own === name && current && fund.value?.kind === 'amount' ? formFigure(sheet, fund) : null;
      if (figure) yield checkEqual(spent, figure, { subject: `${name}：支出表与整体绩效目标表` });
    }
  }
}

/** The table of projects of the general public budget by function. */
function* inGeneralBudget(document: CheckedDocument): Generator<Outcome> {
  const [sheet, own] = [document.only('gpb-project'), document.only('gpb-expenditure-by-function')];
  const detail = own && detailOf(own, document);
  const spent = detail && totalIn(detail, columnOf(detail, 'projectExpenditure'));
  const listed = sheet && allProjects(sheet, document);
  if (sheet && spent && listed)
    yield checkEqual(spent, listed, { subject: `项目支出：${own?.name ?? ''}与${sheet.name}` });
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
    '支出表的项目支出，等于项目支出表的合计（有上年结转一张的，连它一起），也等于部门整体绩效目标表里的项目支出；基本支出同样与绩效目标表相同。',
  formula: '支出表·项目支出 = 项目支出表·合计 = 整体绩效目标表·项目支出',
  needs: '支出表，以及项目支出表或整体绩效目标表',
  tolerance: '各数印出精度的半步之和',
  severity: 'error',
  kinds: ['budget'],
  notAnError: '有的项目支出表只列部分项目：它的合计较小时只算“很可能不符”。',
  examples: [
    { says: '相同', kind: 'budget', text: `${spendingTable('部门支出总表')}${projects('30.00')}`, expect: ['pass'] },
    {
      says: '项目支出表的合计是 35.00',
      kind: 'budget',
      text: `${spendingTable('部门支出总表')}${projects('35.00')}`,
      expect: ['finding'],
    },
    {
      says: '项目支出表的合计较小',
      kind: 'budget',
      text: `${spendingTable('部门支出总表')}${projects('25.00')}`,
      expect: ['finding:warn'],
    },
  ],
  *check(document): Generator<Outcome> {
    const [project, basic] = [spentOn(document, 'projectExpenditure'), spentOn(document, 'basicExpenditure')];
    if (project) {
      yield* inProjectTable(document, project);
      yield* inGoalForm(document, project, '项目支出');
    }
    if (basic) yield* inGoalForm(document, basic, '基本支出');
    yield* inGeneralBudget(document);
  },
};
