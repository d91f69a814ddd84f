import type { CheckSeverity } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import type { CodedRow } from '../../document/coded-rows.ts';
import { found, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { type CodedLane, economicLanes, functionLanes } from './coded-sheets.ts';
import { functionTable } from './examples.ts';

interface Odd {
  each: CodedRow;
  what: string;
  severity: CheckSeverity;
}

/** Whether a code has three, five or seven digits: 类, 款 or 项. Income by fund goes on to nine: 目. */
function isRegular(code: string): boolean {
  return code.length === 3 || code.length === 5 || code.length === 7 || (code.length === 9 && code.startsWith('1'));
}

/** Codes of a lane in the runs in which they go from 类 to 类: a unit named between them, or a 类 over again, begins anew. */
function runsOf({ sheet, rows, lane }: CodedLane): CodedRow[][] {
  const coded = new Map(rows.all.filter(({ code }) => code !== null).map((each) => [each.row, each]));
  const runs: CodedRow[][] = [[]];
  const classes = new Set<string>();
  for (const [row, { role }] of sheet.rows.entries()) {
    const each = coded.get(row);
    const named = (role === 'data' || role === 'total') && sheet.bareLabel(row, lane) !== '';
    const again = each?.level === 1 && each.children.length > 0 && classes.has(each.code ?? '');
    if (each ? again : named) {
      runs.push([]);
      classes.clear();
    }
    if (!each) continue;
    if (each.level === 1) classes.add(each.code ?? '');
    runs.at(-1)?.push(each);
  }
  return runs.filter((run) => run.length > 0);
}

/** What is unusual about the codes of one run. `all` are the codes of every lane of the table. */
function unusual(run: readonly CodedRow[], all: ReadonlySet<string>, layered: boolean): Odd[] {
  const seen = new Set<string>();
  return run.flatMap((each, index): Odd[] => {
    const code = each.code ?? '';
    const twice = seen.has(code);
    seen.add(code);
    const last = run[index - 1]?.code ?? '';
    const parent = code.slice(0, -2);
    if (twice) return [{ each, what: `代码 ${code} 出现了两次`, severity: 'warn' }];
    if (!isRegular(code)) return [{ each, what: `代码 ${code} 不是三位、五位或七位`, severity: 'info' }];
    if (layered && code.length > 3 && !all.has(parent)) {
      return [{ each, what: `代码 ${code} 的上级 ${parent} 不在表里`, severity: 'warn' }];
    }
    if (isRegular(last) && code < last && !last.startsWith(code)) {
      return [{ each, what: `代码 ${code} 排在 ${last} 之后`, severity: 'info' }];
    }
    return [];
  });
}

/** Whether a table prints the levels above its codes: one that lists 项 alone, or leaves out 款, has few with. */
function isLayered(codes: readonly string[], all: ReadonlySet<string>): boolean {
  const below = codes.filter((code) => code.length > 3);
  return below.filter((code) => all.has(code.slice(0, -2))).length * 3 >= below.length;
}

/** Whether the codes are those of a classification, each once: not those of units, or of projects one by one. */
function isClassification(runs: readonly CodedRow[][]): boolean {
  const codes = runs.flat().flatMap(({ code }) => code ?? []);
  const twice = runs.reduce((all, run) => all + run.length - new Set(run.map(({ code }) => code)).size, 0);
  return codes.filter(isRegular).length * 2 > codes.length && twice * 3 <= codes.length;
}

const byUnits = `
2024年部门支出总表

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| | 合计 | 100.00 | 70.00 | 30.00 |
| 132001 | 某县档案局 | 80.00 | 60.00 | 20.00 |
| 201 | 一般公共服务支出 | 80.00 | 60.00 | 20.00 |
| 20126 | 档案事务 | 80.00 | 60.00 | 20.00 |
| 2012601 | 行政运行 | 80.00 | 60.00 | 20.00 |
| 132002 | 某县档案馆 | 20.00 | 10.00 | 10.00 |
| 201 | 一般公共服务支出 | 20.00 | 10.00 | 10.00 |
| 20126 | 档案事务 | 20.00 | 10.00 | 10.00 |
| 2012604 | 档案馆 | 20.00 | 10.00 | 10.00 |
`;

export const rule: Rule = {
  id: 'W-29',
  title: '科目代码完整有序',
  statement: '科目代码是三位、五位、七位，不重复，每个下级科目的上级也在表里，由小到大排列。',
  formula: '代码唯一；上级在前；递增',
  needs: '有科目代码的表',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError:
    '只列到项、不列类和款的表，不要求上级；人员经费与公用经费并排的表按栏看次序；按单位分段的表，每个单位的代码各自从头排列。',
  examples: [
    { says: '代码完整有序', kind: 'budget', text: functionTable(), expect: ['pass'] },
    {
      says: '项的上级款不在表里',
      kind: 'budget',
      text: functionTable().replace(/\| 20126 .*\n/u, ''),
      expect: ['finding', 'finding'],
    },
    {
      says: '同一个代码出现两次',
      kind: 'budget',
      text: functionTable().replace('| 2012604 |', '| 2012601 |'),
      expect: ['finding'],
    },
    { says: '按单位分段，同一个代码在各单位各出现一次', kind: 'budget', text: byUnits, expect: ['pass'] },
    {
      says: '只列到项',
      kind: 'budget',
      text: functionTable()
        .replace(/\| 201(?:26)? .*\n/gu, '')
        .replace(/\| 221(?:02)? .*\n/gu, ''),
      expect: ['pass'],
    },
  ],
  *check(document) {
    for (const coded of [...functionLanes(document), ...economicLanes(document)]) {
      const { sheet, rows, lane } = coded;
      const runs = runsOf(coded);
      const codes = rows.all.flatMap(({ code }) => code ?? []);
      if (codes.length < 2 || sheet.stem === 'gpb-project' || !isClassification(runs)) continue;
      const subject = `${sheet.name}：科目代码${sheet.lanes.length > 1 ? `（第 ${lane + 1} 栏）` : ''}`;
      const all = new Set(sheet.lanes.flatMap((each) => sheet.rows.flatMap((_, row) => sheet.code(row, each) ?? [])));
      const odd = runs.flatMap((run) => unusual(run, all, isLayered(codes, all)));
      for (const { each, what, severity } of odd) {
        const place = sheet.rows[each.row]?.cells.find(({ value }) => value?.kind === 'code')?.place ?? null;
        const named = each.name === '' || each.name === each.code ? '' : `（“${each.name}”）`;
        yield found(subject, `${what}${named}。`, [wordsOperand(sheet.name, each.code ?? '', place)], severity);
      }
      if (odd.length === 0) yield passed(subject, `${codes.length} 个代码不重复，由小到大，上级都在表里。`);
    }
  },
};
