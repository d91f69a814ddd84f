import type { ConceptId } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import { bareName } from '../../document/sheet.ts';
import { documentTexts, squeezed } from '../../document/texts.ts';
import { found, notApplicable, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';

/** Terms that every glossary of such a document defines, where the document gives amounts of them. */
const core: readonly { name: string; words: RegExp; concepts: readonly ConceptId[] }[] = [
  { name: '基本支出', words: /基本支出/u, concepts: ['basicExpenditure'] },
  { name: '项目支出', words: /项目支出/u, concepts: ['projectExpenditure'] },
  { name: '“三公”经费', words: /三公/u, concepts: ['threePublicExpenses', 'officialReceptions', 'officialVehicles'] },
  { name: '机关运行经费', words: /机关运行/u, concepts: ['agencyOperatingExpenses'] },
];

const text = (terms: string) => `一、收支总体情况

2024年支出预算100.00万元，其中：基本支出80.00万元，项目支出20.00万元。

二、名词解释

${terms}
`;

/** A term as the rest of the document may print it: 财政拨款（补助）收入 as 财政拨款, 基本支出预算 as 基本支出. */
function variants(term: string): string[] {
  const bare = squeezed(term).replace(/^\d{1,2}[.、]/u, '');
  // 一般公共服务（类）…（款）信访事务（项）: the last of them is the term.
  const last = bare.split(/\((?:类|款|项)\)/u).findLast((part) => part !== '');
  const whole = [
    bare,
    bare.replaceAll(/\([^()]{0,20}\)/gu, ''),
    bare.replaceAll(/[()]/gu, ''),
    bareName(term),
    last ?? bare,
  ];
  const short = whole.map((form) => form.replace(/^事业单位/u, ''));
  const cores = short.map((form) => form.replace(/(?:预算|决算|收入|支出|经费|资金)$/u, ''));
  return [...new Set([...whole, ...short, ...cores.filter((core) => core.length > 2)])].filter(
    (form) => form.length > 1,
  );
}

export const rule: Rule = {
  id: 'S-GLOSSARY',
  title: '名词有解释，解释的名词用得到',
  statement:
    '文件给出金额的基本支出、项目支出、“三公”经费、机关运行经费，在名词解释里有解释；名词解释里的名词，在正文或表里出现。',
  formula: '用到的名词 ⊆ 解释的名词；解释的名词 ⊆ 用到的名词',
  needs: '名词解释',
  severity: 'info',
  kinds: ['budget', 'final'],
  notAnError: '名词只在表头或表里出现；名词在另一条的解释里一并说明。',
  examples: [
    {
      says: '都有解释，都用到',
      kind: 'budget',
      text: text(
        '（一）基本支出：指为保障机构正常运转而发生的人员支出和公用支出。\n\n（二）项目支出：指为完成特定任务而发生的支出。',
      ),
      expect: ['pass', 'pass'],
    },
    {
      says: '没有解释项目支出',
      kind: 'budget',
      text: text(
        '（一）基本支出：指为保障机构正常运转而发生的人员支出和公用支出。\n\n（二）收支总体情况：指本年收入与支出的情况。',
      ),
      expect: ['finding', 'pass'],
    },
    {
      says: '解释的名词没有用到',
      kind: 'budget',
      text: text(
        '（一）基本支出和项目支出：指人员支出、公用支出和专项支出。\n\n（二）财政专户管理资金：指缴入财政专户的教育收费。',
      ),
      expect: ['pass', 'finding'],
    },
  ],
  *check({ record }): Generator<Outcome> {
    // 附件：… under the last term is none.
    const definitions = record.definitions.filter(({ term }) => !/^附(?:件|表)/u.test(term));
    if (definitions.length === 0) {
      yield notApplicable('文件里没有名词解释');
      return;
    }
    const explained = definitions.map(({ term, passage }) => squeezed(`${term}${passage.text}`)).join('\n');
    const given = core.filter(({ concepts }) =>
      record.facts.some(
        ({ concept, quantity }) => concept !== null && concepts.includes(concept) && Number(quantity?.amount) > 0,
      ),
    );
    const undefinedTerms = given.filter(({ words }) => !words.test(explained));
    const names = (of: readonly { name: string }[]) => of.map(({ name }) => name).join('、');
    if (undefinedTerms.length > 0) {
      yield found('给出金额的名词', `正文给出了${names(undefinedTerms)}的金额，名词解释里没有解释。`);
    } else if (given.length > 0) yield passed('给出金额的名词', `${names(given)}在名词解释里都有解释。`);

    const sections = new Set(definitions.map(({ section }) => section));
    const used = [...documentTexts(record)]
      .filter(({ section, table }) => table !== null || section === null || !sections.has(section))
      .map((each) => squeezed(each.text))
      .join('\n');
    const usedBare = used.replaceAll(/\([^()]{0,20}\)/gu, '');
    const unused = definitions.filter(
      ({ term }) => !variants(term).some((form) => used.includes(form) || usedBare.includes(form)),
    );
    if (unused.length > 0) {
      const operands = unused.flatMap(({ term, passage }) => {
        const place = passage.runs[0]?.place;
        return place ? [wordsOperand('名词解释', term, place)] : [];
      });
      yield found(
        '解释的名词',
        `名词解释里的${unused.map(({ term }) => `“${term}”`).join('、')}，正文和表里没有出现。`,
        operands,
      );
    } else yield passed('解释的名词', `名词解释的 ${definitions.length} 个名词在正文或表里都出现。`);
  },
};
