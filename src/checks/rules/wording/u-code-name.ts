import { wordsOperand } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { documentTexts } from '../../document/texts.ts';
import { found, notEnoughData, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { matchNames, plainName } from './code-names.ts';
import { listedNames } from './listed-names.ts';
import { type PrintedCode, printedCodes } from './printed-codes.ts';
import { formerNames } from './renamed-classes.ts';

const operandOfCode = ({ code, name, place, sheet }: PrintedCode) => wordsOperand(`${sheet}${code}`, name, place);

/** Every other name that a code has in the document, once. */
function* oneName(codes: ReadonlyMap<string, PrintedCode[]>): Generator<Outcome> {
  let agreeing = 0;
  for (const all of codes.values()) {
    const [first] = all;
    if (!first) continue;
    const told = new Set<string>();
    // The name most tables print is the one the others are compared with.
    const counts = Map.groupBy(all, ({ name }) => plainName(name));
    const [usual = first] = [...counts.values()].sort((a, b) => b.length - a.length)[0] ?? [];
    if (all.length > 1 && all.every(({ name }) => matchNames(usual.name, name) === 'same')) agreeing += 1;
    for (const other of all) {
      const match = matchNames(usual.name, other.name);
      if (match === 'same' || told.has(plainName(other.name))) continue;
      told.add(plainName(other.name));
      yield found(
        `科目 ${first.code} 的名称`,
        `${usual.sheet}${usual.code} 为“${usual.name}”，${other.sheet}为“${other.name}”。`,
        [usual, other].map(operandOfCode),
        match === 'shortened' ? 'info' : 'warn',
      );
    }
  }
  if (agreeing > 0) yield passed('同一编码的名称', `有 ${agreeing} 个编码印在几处，名称相同。`);
}

function* asListed(document: CheckedDocument, codes: ReadonlyMap<string, PrintedCode[]>): Generator<Outcome> {
  const { fiscalYear } = document.record;
  let agreeing = 0;
  for (const all of codes.values()) {
    const [first] = all;
    if (!first) continue;
    const names = listedNames(document.references[first.scheme], first.code, fiscalYear);
    if (!names) continue;
    const byName = new Map(all.map((each) => [plainName(each.name), each]));
    for (const printed of byName.values()) {
      const matches = names.known.map((name) => matchNames(name, printed.name));
      if (matches.includes('same')) {
        agreeing += 1;
        continue;
      }
      yield found(
        `科目 ${printed.code} 的名称`,
        `${printed.sheet}${printed.code} 为“${printed.name}”，${fiscalYear} 年的科目表里 ${printed.code} 是“${names.sure.join('”或“')}”。`,
        [operandOfCode(printed)],
        matches.includes('shortened') ? 'info' : 'warn',
      );
    }
  }
  if (agreeing > 0)
    yield passed('科目的编码与名称', `有 ${agreeing} 个科目的编码和名称与 ${fiscalYear} 年的科目表相符。`);
}

/** Names that were given up and are none in the year of the document, outside quotations and talk of earlier years. */
function* givenUp(document: CheckedDocument): Generator<Outcome> {
  const { fiscalYear } = document.record;
  const former = formerNames.flatMap(({ code, name }) => {
    const now = listedNames(document.references.functional, code, fiscalYear);
    return now?.known.every((each) => matchNames(each, name) === 'other') ? [{ code, name, now: now.sure }] : [];
  });
  const told = new Set<string>();
  for (const { text, at, kind } of documentTexts(document.record)) {
    if (kind === 'heading') continue;
    for (const { code, name, now } of former) {
      const index = told.has(name) ? -1 : text.indexOf(name);
      if (index < 0 || /(?:原|《[^》]{0,40})$/u.test(text.slice(0, index))) continue;
      // 行政事业单位离退休人员 is no name of a group.
      if (!/^(?:支出)?(?:\(|（|\s|\d|$|[，。；：、])/u.test(text.slice(index + name.length))) continue;
      told.add(name);
      yield found(
        `科目“${name}”`,
        `写作“${name}”，那是以前的名称；${fiscalYear} 年的科目表里 ${code} 是“${now.join('”或“')}”。`,
        [wordsOperand('文字', name, at(index))],
      );
    }
  }
}

const table = (name: string, second = '行政运行') => `
2024年部门支出总表

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| | 合计 | 10.00 | 10.00 | |
| 201 | ${name} | 10.00 | 10.00 | |
| 20106 | 财政事务 | 10.00 | 10.00 | |
| 2010601 | 行政运行 | 10.00 | 10.00 | |

2024年一般公共预算支出表

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| | 合计 | 10.00 | 10.00 | |
| 201 | 一般公共服务支出 | 10.00 | 10.00 | |
| 20106 | 财政 事务 | 10.00 | 10.00 | |
| 2010601 | ${second} | 10.00 | 10.00 | |
`;

export const rule: Rule = {
  id: 'U-CODE-NAME',
  title: '科目编码与名称相符',
  statement: '同一个科目编码在文件里只有一个名称，并与当年科目表里的名称相符；改了名的科目用新的名称。',
  formula: '编码 → 名称（按年度）',
  needs: '印有科目编码和名称的表，或写有功能分类科目的文字',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError:
    '名称里的空格、括号和折行，列窄而截断的名称，“等”“的”之类有无不同，都不算。科目表不全，表里没有的编码不判断；只在一份文件里见过、又不在财政部科目表里的名称，不作依据。',
  examples: [
    { says: '编码和名称相符', kind: 'budget', text: table('一般公共服务支出'), expect: ['pass', 'pass'] },
    {
      says: '201 印作另一个名称',
      kind: 'budget',
      text: table('社会公共服务支出'),
      expect: ['finding', 'pass', 'finding', 'pass'],
    },
    {
      says: '同一编码有两个名称',
      kind: 'budget',
      text: table('一般公共服务支出', '机关服务'),
      expect: ['finding', 'pass', 'finding', 'pass'],
    },
    {
      says: '名称里的（类）和“支出”有无不同',
      kind: 'budget',
      text: table('一般公共服务（类）'),
      expect: ['pass', 'pass'],
    },
    {
      says: '改了名的科目仍用旧名',
      kind: 'budget',
      text: '# 一、支出预算情况\n\n医疗卫生与计划生育支出（类）13.16万元，主要用于职工医疗保险。',
      expect: ['finding'],
    },
  ],
  *check(document) {
    const codes = printedCodes(document);
    yield* oneName(codes);
    yield* asListed(document, codes);
    yield* givenUp(document);
    const { functional, economic } = document.references;
    if (codes.size > 0 && functional.length + economic.length === 0) yield notEnoughData('没有科目表可以对照');
  },
};
