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

/** Whether a code has three, five or seven digits: 类, 款 or 项. */
function isRegular(code: string): boolean {
  return code.length === 3 || code.length === 5 || code.length === 7;
}

/** Rows of a lane by their codes, with what is unusual about each. `all` are the codes of every lane of the table. */
function unusual({ rows }: CodedLane, all: ReadonlySet<string>): Odd[] {
  const coded = rows.all.filter(({ code }) => code !== null);
  const seen = new Set<string>();
  // A table that lists 项 alone has no 类 or 款 for them to stand under.
  const layered = [...all].some((code) => code.length === 3);
  return coded.flatMap((each, index): Odd[] => {
    const code = each.code ?? '';
    const twice = seen.has(code);
    seen.add(code);
    const last = coded[index - 1]?.code ?? '';
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

export const rule: Rule = {
  id: 'W-29',
  title: '科目代码完整有序',
  statement: '科目代码是三位、五位、七位，不重复，每个下级科目的上级也在表里，由小到大排列。',
  formula: '代码唯一；上级在前；递增',
  needs: '有科目代码的表',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '只列到项、不列类和款的表，不要求上级；人员经费与公用经费并排的表按栏看次序。',
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
  ],
  *check(document) {
    for (const coded of [...functionLanes(document), ...economicLanes(document)]) {
      const { sheet, rows, lane } = coded;
      const codes = rows.all.filter(({ code }) => code !== null);
      if (codes.length < 2) continue;
      const subject = `${sheet.name}：科目代码${sheet.lanes.length > 1 ? `（第 ${lane + 1} 栏）` : ''}`;
      const all = new Set(sheet.lanes.flatMap((each) => sheet.rows.flatMap((_, row) => sheet.code(row, each) ?? [])));
      const odd = unusual(coded, all);
      for (const { each, what, severity } of odd) {
        const place = sheet.rows[each.row]?.cells.find(({ value }) => value?.kind === 'code')?.place ?? null;
        yield found(
          subject,
          `${what}（“${each.name}”）。`,
          [wordsOperand(sheet.name, each.code ?? '', place)],
          severity,
        );
      }
      if (odd.length === 0) yield passed(subject, `${codes.length} 个代码不重复，由小到大，上级都在表里。`);
    }
  },
};
