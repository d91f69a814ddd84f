import { type Passage, placeAt } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { found, notEnoughData, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

/** A local authority behind the name of its place: 合作市委组织部, 某县财政局. */
const authority =
  /^(?:委(?:组织部|宣传部|办公室|政法委|员会)?|人民政府|政府|财政局|信访局|公安局|教育局|审计局|民政局|卫健局|人大|政协)/u;
/** What stands before a name when it is a place that is visited, cited or worked with. */
const aside = /(?:赴|驻|到|在|由|与|和|及|、|来自|前往|对口|援助|帮扶|支援|《|〔|（|\()$/u;

/** Names of divisions by their codes: of a county its own, with those of its city and province. */
function isOwn(code: string, region: string): boolean {
  const [own, other] = [region.replace(/(?:00)+$/u, ''), code.replace(/(?:00)+$/u, '')];
  return own.startsWith(other) || other.startsWith(own);
}

function* texts(document: CheckedDocument): Generator<Passage> {
  for (const { passage } of document.passages()) yield passage;
  for (const { table } of document.sheets) for (const { passage } of table.form?.fields ?? []) yield passage;
}

/** Place names that belong elsewhere, each with the kind of its place (市, 县, 区): the name an authority goes by. */
function foreignNames(document: CheckedDocument): Map<string, string> {
  const { region } = document.record;
  const own = new Set(document.references.divisions.filter(({ code }) => isOwn(code, region)).map(({ name }) => name));
  return new Map(
    document.references.divisions
      .filter(
        ({ code, name }) =>
          !isOwn(code, region) &&
          !own.has(name) &&
          // The name of the publisher says better than a code where it is.
          !document.publisher.includes(name) &&
          !document.record.title.includes(name) &&
          /[市县区州盟旗]$/u.test(name) &&
          name.length > 2,
      )
      .map(({ name, code }) => [name, code]),
  );
}

function* inPassage(passage: Passage, names: ReadonlyMap<string, string>): Generator<Outcome> {
  for (const match of passage.text.matchAll(
    /[市县区州盟旗](?=委|人民政府|政府|财政局|信访局|公安局|教育局|审计局|民政局|卫健局|人大|政协)/gu,
  )) {
    const end = match.index + 1;
    for (let length = 7; length > 2; length -= 1) {
      const start = end - length;
      const name = start < 0 ? '' : passage.text.slice(start, end);
      if (
        !names.has(name) ||
        !authority.test(passage.text.slice(end)) ||
        aside.test(passage.text.slice(Math.max(0, start - 2), start))
      )
        continue;
      const words = name + (authority.exec(passage.text.slice(end))?.[0] ?? '');
      yield found('文中的地名和机构名', `文中写有“${words}”，${name}不在本地区划之内。`, [
        wordsOperand('文字', passage.text.slice(Math.max(0, start - 12), end + 12), placeAt(passage, start)),
      ]);
      break;
    }
  }
}

const text = (name: string) => `
# 情况说明

## 一、工作情况

按照部署，${name}组织部响应号召，抓好落实。
`;

export const rule: Rule = {
  id: 'N-FOREIGN',
  title: '地名和机构名属于本地',
  statement: '文字里作为主体的地方党委、政府和部门，属于本地或上级、下级区划。',
  formula: '文中的地方机构 ∈ 本地区划',
  needs: '文字、本单位的区划代码、区划名录',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError: '赴外地、驻外地、与外地合作、引用外地文件的，不算；只看地名后面紧跟“市委”“县政府”等机构的。',
  examples: [
    { says: '没有外地机构', kind: 'budget', text: text('局'), expect: ['pass'] },
    { says: '写了外地的市委', kind: 'budget', text: text('合作市委'), expect: ['finding'] },
    {
      says: '赴外地学习',
      kind: 'budget',
      text: '\n# 情况\n\n## 一、工作\n\n组织干部赴合作市委学习。\n',
      expect: ['pass'],
    },
  ],
  *check(document) {
    if (document.references.divisions.length === 0) {
      yield notEnoughData('没有区划名录可比');
      return;
    }
    if (/^0{6}$/u.test(document.record.region)) {
      yield notEnoughData('不知道本单位属于哪个区划');
      return;
    }
    const names = foreignNames(document);
    let any = false;
    for (const passage of texts(document)) {
      for (const outcome of inPassage(passage, names)) {
        any = true;
        yield outcome;
      }
    }
    if (!any) yield passed('文中的地名和机构名', '没有看到不属于本地的地方机构。');
  },
};
