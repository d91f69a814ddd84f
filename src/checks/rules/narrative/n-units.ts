import { wordsOperand } from '../../arithmetic/figure.ts';
import { projectTree } from '../../document/projects.ts';
import { bareName } from '../../document/sheet.ts';
import { found, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

const text = (unit: string) => `
# 概况

## 一、机构设置

某县档案局2024年部门预算由某县档案局本级和某县档案馆组成。

2024年项目支出预算表

单位：万元

| 项目名称 | 合计 | 一般公共预算 |
| --- | --- | --- |
| 某县档案局[部门] | 60.00 | 60.00 |
| 某县档案局 | 40.00 | 40.00 |
| 档案修复经费 | 40.00 | 40.00 |
| ${unit} | 20.00 | 20.00 |
| 馆藏保护费 | 20.00 | 20.00 |
`;

export const rule: Rule = {
  id: 'N-UNITS',
  title: '表里的单位文字都说到',
  statement: '项目支出表、机关运行经费表里的单位，机构设置的文字或表里都有。',
  formula: '表里的单位 ⊆ 机构设置里的单位',
  needs: '按单位列的表、机构设置的说明',
  severity: 'info',
  kinds: ['budget', 'final'],
  examples: [
    { says: '两个单位都说到', kind: 'budget', text: text('某县档案馆'), expect: ['pass'] },
    { says: '机构设置没有说到某县方志中心', kind: 'budget', text: text('某县方志中心'), expect: ['finding'] },
  ],
  *check(document) {
    const known =
      bareName(document.prose()) +
      document
        .sheetsOf('institutions')
        .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ text: cell }) => bareName(cell))))
        .join('\n');
    if (
      !/机构设置|预算单位|组成/u.test(
        `${document.prose()}${document.record.sections.map(({ heading }) => heading.text).join('')}`,
      )
    )
      return;
    for (const sheet of document.filled('project-expenditure')) {
      const tree = projectTree(sheet, document.publisher);
      const units = tree?.children.filter(({ children }) => children.length > 0) ?? [];
      const subject = `${sheet.name}里的单位与机构设置`;
      const absent = units.filter(({ label }) => !known.includes(bareName(label)));
      for (const { label, row } of absent) {
        yield found(subject, `表里有“${label}”，机构设置的说明没有提到。`, [
          wordsOperand(sheet.name, label, sheet.rows[row]?.cells[0]?.place ?? null),
        ]);
      }
      if (units.length > 0 && absent.length === 0)
        yield passed(subject, `${units.length} 个单位都在机构设置的说明里。`);
    }
  },
};
