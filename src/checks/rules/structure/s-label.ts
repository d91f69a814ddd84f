import type { Place } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import type { Sheet } from '../../document/sheet.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

/** A label such as 公开01表: what is round its number, and the number. */
interface TableLabel {
  text: string;
  place: Place;
  form: string;
  number: number;
  /** Index of its table in the document. */
  at: number;
}

const whole = /^((?:部门|单位)?(?:预算|决算)?(?:公开|附)?(?:附?表)?)\s{0,2}(\d{1,2})\s{0,2}(表?)(?:[:：、\s]|$)/u;

function labelOf({ table }: Sheet, at: number): TableLabel | null {
  const texts = [...table.captions.filter(({ kind }) => kind === 'label'), ...(table.title ? [table.title] : [])];
  for (const { text, place } of texts) {
    const match = whole.exec(text);
    if (!match || !/表|公开/u.test(match[0])) continue;
    const [printed, before = '', digits = '', after = ''] = match;
    // 公开01表 and 公开10表 are one form, 公开1表 is another only if all have two digits.
    return { text: printed.replace(/[:：、\s]+$/u, ''), place, form: `${before}N${after}`, number: Number(digits), at };
  }
  return null;
}

/** How many ways of writing there are, what tells them apart, and one label of each. */
function waysOfWriting(labels: readonly TableLabel[]): string {
  const firsts = labels.filter(({ form }, index) => labels.findIndex((label) => label.form === form) === index);
  // A number at the end needs no sign of its own: “预算公开表”, but “公开N表”.
  const ways = firsts.map(({ form }) => `“${form.length > 1 ? form.replace(/N$/u, '') : form}”`).join('、');
  const examples = firsts.map(({ text }) => text).join('、');
  return `编号的写法有 ${firsts.length} 种：${ways}，例如${examples}。`;
}

const table = (label: string, title: string) => `${title}

${label}

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
| | 合计 | 100.00 | 80.00 | 20.00 |
| 201 | 一般公共服务支出 | 100.00 | 80.00 | 20.00 |
`;
const pair = (one: string, two: string) => `${table(one, '部门支出总表')}\n${table(two, '一般公共预算支出表')}`;

export const rule: Rule = {
  id: 'S-LABEL',
  title: '表的编号连续、写法一致',
  statement: '印有编号（公开01表、预算公开表1）的各表，编号不重复，依次加一，写法相同。',
  formula: '下一张表的编号 = 上一张表的编号 + 1',
  needs: '两张以上印有编号的表；没有编号的表不比',
  severity: 'info',
  kinds: ['budget', 'final'],
  notAnError: '有的表没有编号；01 与 1 写法之别。',
  examples: [
    { says: '编号连续', kind: 'budget', text: pair('公开01表', '公开02表'), expect: ['pass'] },
    { says: '编号重复', kind: 'budget', text: pair('公开01表', '公开01表'), expect: ['finding'] },
    { says: '缺一个编号', kind: 'budget', text: pair('公开01表', '公开03表'), expect: ['finding'] },
    { says: '从 02 开始', kind: 'budget', text: pair('公开02表', '公开03表'), expect: ['finding'] },
    { says: '写法不同', kind: 'budget', text: pair('预算公开表1', '部门公开表2'), expect: ['finding'] },
  ],
  *check({ sheets }): Generator<Outcome> {
    const labels = sheets.flatMap((sheet, at) => labelOf(sheet, at) ?? []);
    if (labels.length < 2) return;
    const operands = labels.map(({ text, place }) => wordsOperand('表的编号', text, place));
    const forms = new Set(labels.map(({ form }) => form));
    let broken = forms.size > 1;
    if (broken) yield found('表的编号', waysOfWriting(labels), operands);
    const [first] = labels;
    if (first && first.number - 1 > first.at) {
      broken = true;
      const message = `第一个编号是“${first.text}”，前面没有 ${first.number - 1} 张表。`;
      yield found(`“${first.text}”`, message, [wordsOperand('表的编号', first.text, first.place)]);
    }
    for (const [index, label] of labels.entries()) {
      const before = labels[index - 1];
      if (!before) continue;
      const both = [
        wordsOperand('表的编号', before.text, before.place),
        wordsOperand('表的编号', label.text, label.place),
      ];
      const subject = `“${before.text}”与“${label.text}”`;
      const step = label.number - before.number;
      if (step <= 0) {
        if (label.number === 1 && step < 0) continue;
        broken = true;
        const how = step === 0 ? '两张表的编号相同' : '编号倒退';
        yield found(subject, `“${before.text}”之后是“${label.text}”，${how}。`, both);
      } else if (step > 1) {
        // Tables without a label stand between and count: these only carry no number.
        if (label.at - before.at >= step) continue;
        broken = true;
        const between = label.at - before.at - 1;
        const unlabelled = between > 0 ? `，中间只有 ${between} 张没有编号的表` : '';
        yield found(subject, `“${before.text}”之后是“${label.text}”，编号不连续${unlabelled}。`, both);
      }
    }
    if (!broken) yield passed('表的编号', `${labels.length} 张表的编号依次加一，写法一致。`, operands);
  },
};
