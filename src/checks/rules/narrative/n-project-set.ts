import { wordsOperand } from '../../arithmetic/figure.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { isVariant, type NamedProject, namedProjects } from './projects-named.ts';

function isIn(project: NamedProject, others: readonly NamedProject[]): boolean {
  return others.some(
    ({ name }) =>
      name === project.name ||
      name.includes(project.name) ||
      project.name.includes(name) ||
      isVariant(name, project.name),
  );
}

/** Projects of one part that another part, which names all of them, does not name. */
function* missing(those: readonly NamedProject[], all: readonly NamedProject[], words: string): Generator<Outcome> {
  if (those.length === 0 || all.length < 2) return;
  const subject = `绩效目标里的项目与${words}`;
  const absent = those.filter((project) => !isIn(project, all));
  for (const { label, place } of absent) {
    yield found(subject, `绩效目标里有“${label}”，${words}里没有。`, [wordsOperand('绩效目标里的项目', label, place)]);
  }
  if (absent.length === 0) yield passed(subject, `绩效目标里的 ${those.length} 个项目，${words}里都有。`);
}

const text = (name: string) => `
# 情况说明

## 一、支出预算情况

2024年项目支出50.00万元，其中：档案修复经费30.00万元，信息化运行费20.00万元。

## 二、绩效情况

1、“${name}”主要内容是：用于档案工作。
`;

export const rule: Rule = {
  id: 'N-PROJECT-SET',
  title: '各处说的是同一批项目',
  statement: '绩效目标里的项目，项目支出表或文字的支出说明里都有。',
  formula: '绩效目标的项目 ⊆ 项目支出表（支出说明）的项目',
  needs: '绩效目标里的项目名称，以及列全项目的表或文字',
  severity: 'warn',
  kinds: ['budget'],
  notAnError: '只公布一部分项目的绩效目标，不要求个个都有；名称略有出入的由 N-PROJECT-NAME 看。',
  examples: [
    { says: '支出说明里有这个项目', kind: 'budget', text: text('档案修复经费'), expect: ['pass'] },
    { says: '支出说明里没有这个项目', kind: 'budget', text: text('接待大厅工作经费'), expect: ['finding'] },
  ],
  *check(document) {
    const all = namedProjects(document);
    const goals = all.filter(({ where }) => where === 'goal' || where === 'form');
    const table = all.filter(({ where }) => where === 'table');
    const spending = all.filter(({ where }) => where === 'spending');
    if (table.length > 0) yield* missing(goals, table, '项目支出表');
    else yield* missing(goals, spending, '文字的支出说明');
  },
};
