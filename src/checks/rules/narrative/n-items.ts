import type { Fact } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import {
  basicTables,
  type EconomicItem,
  type EconomicTable,
  economicItem,
  economicName,
} from '../../document/economic.ts';
import { findInText } from '../../document/passage-of.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { budget } from './examples.ts';

interface Named {
  names: string[];
  open: boolean;
}

/** The names listed behind 主要包括：, where they have no amounts. */
function listed(document: CheckedDocument, fact: Fact): Named | null {
  const place = findInText(document, fact.place);
  const rest = place?.passage.text.slice(place.offset) ?? '';
  const match = /^[^。；]{0,60}?包括(?:了)?[:：]?([^。；]{2,600})/u.exec(rest);
  const text = match?.[1];
  if (!text || /\d/u.test(text)) return null;
  const open = /等[^、，]{0,8}$/u.test(text.trim());
  const names = text
    .replace(/等[^、，]{0,8}$/u, '')
    .split(/[、，,]|以及|和(?=其他)/u)
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && name.length < 24);
  return names.length > 1 ? { names, open } : null;
}

/** The items of a block that hold a figure: 301 and 303 for 人员经费, the others for 公用经费. Codes are needed. */
function itemsOf({ items }: EconomicTable, block: 'personnelCosts' | 'operatingCosts'): EconomicItem[] {
  const own = block === 'personnelCosts' ? /^30[13]\d\d$/u : /^(?:302|307|31[0-3]|399)\d\d$/u;
  return items.filter(({ code, terms }) => code && own.test(code) && terms.some(({ figure }) => !figure.value.eq(0)));
}

function* compare(document: CheckedDocument, fact: Fact, table: EconomicTable): Generator<Outcome> {
  const list = listed(document, fact);
  const { concept } = fact;
  if (!list || (concept !== 'personnelCosts' && concept !== 'operatingCosts')) return;
  const subject = `“${fact.subject}”列出的科目与${table.sheet.name}`;
  const operands = [wordsOperand(`正文“${fact.subject}”`, list.names.join('、'), fact.place)];
  const missing = list.names.filter(
    (name) =>
      !economicItem(table, name) &&
      !table.items.some((item) => item.name === economicName(name) && item.terms.length > 0),
  );
  const extra = list.open
    ? []
    : itemsOf(table, concept).filter(({ name }) => !list.names.some((each) => economicName(each) === name));
  if (missing.length > 0) yield found(subject, `正文列了${missing.join('、')}，表里没有这些科目的数字。`, operands);
  if (extra.length > 0)
    yield found(subject, `表里有${extra.map(({ name }) => name).join('、')}，正文没有列，也没有写“等”。`, operands);
  if (missing.length === 0 && extra.length === 0)
    yield passed(subject, `列出的 ${list.names.length} 个科目表里都有数字。`, operands);
}

export const rule: Rule = {
  id: 'N-ITEMS',
  title: '列出的科目与表一致',
  statement: '文字列出的人员经费、公用经费科目，基本支出表里都有数字；不以“等”结尾的，应列全。',
  formula: '正文列出的科目 ⊆ 表里有数字的科目；不写“等”则相同',
  needs: '列出科目名称的文字、一般公共预算基本支出表',
  severity: 'info',
  kinds: ['budget', 'final'],
  examples: [
    {
      says: '列出的科目表里都有',
      kind: 'budget',
      text: budget('## 一、基本支出\n\n公用经费10.00万元，主要包括：办公费、公务接待费。'),
      expect: ['pass'],
    },
    {
      says: '差旅费表里没有',
      kind: 'budget',
      text: budget('## 一、基本支出\n\n公用经费10.00万元，主要包括：办公费、差旅费等。'),
      expect: ['finding'],
    },
    {
      says: '公务接待费没有列，也没有写“等”',
      kind: 'budget',
      text: budget('## 一、基本支出\n\n公用经费10.00万元，主要包括：办公费、其他费用。'),
      expect: ['finding', 'finding'],
    },
  ],
  *check(document) {
    const [table, second] = basicTables(document);
    if (!table || second) return;
    for (const fact of document.record.facts) yield* compare(document, fact, table);
  },
};
