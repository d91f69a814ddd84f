import { createHash } from 'node:crypto';
import { convertDocument } from '../scripts/convert/pipeline.ts';
import type { Disclosure } from '../src/model/index.ts';

const year = 2024;

/** Amounts from `least` up to ten times as much, that do not repeat soon: nothing is found at the first look. */
function amount(index: number, least: number): string {
  return (least + ((index * 37.61) % (9 * least))).toFixed(2);
}

/** What a paragraph tells, and how it goes on to that: lists inside lists, and further parts. */
const told = [
  ['', '某县档案局支出预算总额'],
  ['，其中：', '基本支出'],
  ['，其中：', '人员经费'],
  ['，其中：', '基本工资'],
  ['；', '绩效工资'],
  ['；', '公用经费'],
  ['，其中：', '办公费'],
  ['；', '印刷费'],
] as const;

/**
 * A text of lists inside lists, every amount with a change, a rate and a share: the kind on which it shows what looks at
 * every fact for every other one.
 */
function nestedText(facts: number): string {
  const lines = [`${year}年支出情况`, '', '# 一、支出预算情况', ''];
  for (let first = 0; first < facts; first += told.length) {
    const sentence = told.slice(0, facts - first).map(([joint, name], at) => {
      const [own, moved] = [amount(first + at, 1000), amount(first + at, 10)];
      return `${joint}${name}${own}万元，比上年增加${moved}万元，增长5.00%，占12.34%`;
    });
    lines.push(`${year}年${sentence.join('')}。`, '');
  }
  return lines.join('\n');
}

/** The record of a made-up document of nothing but nested lists with so many amounts. */
export function hostileRecord(facts: number): Disclosure {
  const text = nestedText(facts);
  const sha256 = createHash('sha256').update(text).digest('hex');
  const files = [{ path: 'hostile.txt', sha256 }];
  return convertDocument({
    id: `hostile/${year}-budget`,
    metadata: {
      bureau: 'hostile',
      region: '110000',
      fiscalYear: year,
      kind: 'budget',
      scope: 'department',
      title: '例',
      publishedAt: null,
      files,
    },
    publisher: '某县档案局',
    path: 'hostile.txt',
    files: files.map((file) => ({ ...file, text, format: null, notices: [] })),
  }).disclosure;
}
