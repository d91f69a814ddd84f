import type { Fact, Form } from '../../../model/index.ts';
import { placeOf } from '../../../model/index.ts';
import { type Figure, makeFigure } from '../../arithmetic/figure.ts';
import { checkEqual, checkSum, plus } from '../../arithmetic/sums.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { formName } from '../../document/forms.ts';
import { findInText } from '../../document/passage-of.ts';
import type { Sheet } from '../../document/sheet.ts';
import type { Outcome } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

/** A count that a field of a form prints: 内设职能部门数 8个. */
function fieldCount(sheet: Sheet, form: Form, label: RegExp): Figure | null {
  const fields = form.fields.filter((field) => label.test(field.label.replaceAll(/\s/gu, '')));
  const [field, second] = fields;
  const match = field && /^(\d{1,5})\s*(个|人|名|家)?$/u.exec(field.passage.text.trim());
  if (!field || second || !match?.[1]) return null;
  return makeFigure({
    text: field.passage.text.trim(),
    label: `${formName(sheet)}“${field.label}”`,
    place: placeOf(field.passage),
    amount: match[1],
    unit: match[2] ?? null,
  });
}

function sameUnit(figure: Figure, other: Figure): Figure {
  return { ...other, unit: figure.unit };
}

/** In-post staff of a form: 实际在职 = 在编 + 其他. */
function* staff(sheet: Sheet, form: Form): Generator<Outcome> {
  const whole = fieldCount(sheet, form, /实际在职|在职人员总数/u);
  const parts = [fieldCount(sheet, form, /在编人员/u), fieldCount(sheet, form, /其他人员/u)].flatMap(
    (figure) => figure ?? [],
  );
  if (whole && parts.length === 2)
    yield checkSum(whole, plus(parts), { subject: `${formName(sheet)}：在职人员等于在编与其他之和` });
}

function* sections(document: CheckedDocument, sheet: Sheet, form: Form): Generator<Outcome> {
  const printed = fieldCount(sheet, form, /^内设.*数$/u);
  const told = document.record.facts.filter(
    ({ subject, quantity }) => /^内设(?:职能)?(?:机构|部门|科室|处室)/u.test(subject) && quantity?.counter === '个',
  );
  const [fact, second] = told;
  const figure = fact && !second ? document.factFigure(fact) : null;
  if (printed && figure)
    yield checkEqual(figure, sameUnit(figure, printed), { subject: '内设机构的个数：正文与整体绩效目标表' });
}

/** Whether a bracket follows right behind a count: 7人（行政人员6人，工勤人员1人）. */
function isSplit(document: CheckedDocument, { quantity }: Fact): boolean {
  const place = quantity && findInText(document, quantity.place);
  return (
    place !== null &&
    place !== undefined &&
    /^\s*\d+\s*[人名]\s*[（(](?!其中)/u.test(place.passage.text.slice(place.offset))
  );
}

/** People of a total and of its parts in a bracket; parts may be some of them, never more. */
function* peopleInText(document: CheckedDocument): Generator<Outcome> {
  const people = ({ quantity }: Fact): boolean => quantity?.counter === '人' || quantity?.counter === '名';
  for (const whole of document.record.facts.filter(
    (fact) => people(fact) && /在职|职工|人员|编制/u.test(fact.subject),
  )) {
    const parts = document.record.facts.filter(
      (fact) =>
        fact.parent === whole.id &&
        people(fact) &&
        fact.sentence === whole.sentence &&
        /人员|工勤|行政|事业|在编/u.test(fact.subject),
    );
    const total = document.factFigure(whole);
    const figures = parts.flatMap((fact) => document.factFigure(fact) ?? []);
    if (!total || figures.length < 2) continue;
    const outcome = checkSum(total, plus(figures), { subject: `“${whole.subject}”与所列各类人员` });
    const more = figures.reduce((all, { value }) => all.plus(value), total.value.times(0)).gt(total.value);
    // A bracket right behind the number splits it; after 其中 only some may be named.
    if (outcome.status !== 'finding' || more || isSplit(document, whole)) yield outcome;
  }
}

const text = (other: string) => `
部门整体绩效目标表

单位：万元

| 部门基本信息 | 部门名称 | 某县档案局 | | |
| --- | --- | --- | --- | --- |
| | 内设职能部门数 | 5个 | 所属预算单位数 | 1个 |
| | 核定的人员编制数 | 20人 | 实际在职人员总数 | 18人 |
| | | | 其中:在编人员数 | 17人 |
| | | | 其他人员数 | ${other} |
| 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
| | 产出指标 | 数量指标 | 修复卷数 | ≥500卷 |
`;

export const rule: Rule = {
  id: 'N-COUNT',
  title: '人员和机构的个数对得上',
  statement: '在职人员等于在编与其他人员之和；文字说的内设机构个数与绩效目标表相同；文字列出的各类人员不超过总数。',
  formula: '在职 = 在编 + 其他；正文·内设机构 = 表·内设机构',
  needs: '印有人数、机构数的文字或绩效目标表',
  tolerance: '应相同',
  severity: 'warn',
  kinds: ['budget', 'final'],
  examples: [
    { says: '17 + 1 = 18', kind: 'budget', text: text('1人'), expect: ['pass'] },
    { says: '17 + 2 不是 18', kind: 'budget', text: text('2人'), expect: ['finding'] },
  ],
  *check(document) {
    for (const sheet of document.sheetsOf('department-goal')) {
      const { form } = sheet.table;
      if (!form) continue;
      yield* staff(sheet, form);
      yield* sections(document, sheet, form);
    }
    yield* peopleInText(document);
  },
};
