import { wordsOperand } from '../../arithmetic/figure.ts';
import { found, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { isVariant, namedProjects } from './projects-named.ts';

const text = (name: string) => `
# 情况说明

## 一、支出预算情况

2024年项目支出50.00万元，其中：档案抢救修复经费30.00万元，信息化运行费20.00万元。

## 二、绩效情况

1、“${name}”主要内容是：用于档案工作。
`;

export const rule: Rule = {
  id: 'N-PROJECT-NAME',
  title: '一个项目一个名称',
  statement: '同一个项目在支出说明、项目表、绩效目标里名称相同。',
  formula: '名称相同',
  needs: '两处以上出现的项目名称',
  severity: 'info',
  kinds: ['budget', 'final'],
  notAnError: '名称前的字母、序号和末尾的“项目”二字不算不同。',
  examples: [
    { says: '名称相同', kind: 'budget', text: text('档案抢救修复经费项目'), expect: ['pass'] },
    { says: '差两个字', kind: 'budget', text: text('档案抢救经费'), expect: ['finding'] },
  ],
  *check(document) {
    const projects = namedProjects(document);
    const names = new Set(projects.map(({ name }) => name));
    const told = new Set<string>();
    let same = 0;
    for (const { name, label, place, where } of projects) {
      const others = projects.filter((other) => other.where !== where);
      if (others.some((other) => other.name === name)) same += 1;
      // A name that its own part has beside the other one is another project.
      const own = new Set(projects.filter((other) => other.where === where).map((other) => other.name));
      const twin = others.find(
        (other) =>
          isVariant(other.name, name) &&
          !own.has(other.name) &&
          !projects.some((each) => each.where === other.where && each.name === name),
      );
      const key = twin ? [name, twin.name].sort().join('\n') : '';
      if (!twin || told.has(key)) continue;
      told.add(key);
      yield found('项目名称', `一处写“${label}”，另一处写“${twin.label}”。`, [
        wordsOperand('项目名称', label, place),
        wordsOperand('项目名称', twin.label, twin.place),
      ]);
    }
    if (told.size === 0 && same > 0) yield passed('项目名称', `${names.size} 个项目名称，各处写法相同。`);
  },
};
