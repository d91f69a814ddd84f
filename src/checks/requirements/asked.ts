import type { ConceptId, DisclosureKind, TableStem } from '../../model/index.ts';
import { mandatedTables } from '../document/mandated-tables.ts';
import type { TopicId } from '../document/topics.ts';

/** What more than its being there is asked of a content. */
export type Need = 'quantity' | 'change';

interface AskedBase {
  /** `table.three-public`, `text.assets`, `fact.receptions`. */
  id: string;
  /** In Chinese, as the rules of disclosure call it. */
  name: string;
}

/** A table of 《地方预决算公开操作规程》. */
export interface AskedTable extends AskedBase {
  sort: 'table';
  stem: TableStem;
  optional?: true;
}

/** Something the text explains: money by its topic, all else by the words of its heading. */
export interface AskedExplanation extends AskedBase {
  sort: 'explanation';
  topic?: TopicId;
  /** The nearest wording first. */
  headings?: readonly RegExp[];
  /** Tables that say the same. */
  tables?: readonly TableStem[];
  needs: readonly Need[];
}

/** A figure that the text gives of its own. */
export interface AskedFact extends AskedBase {
  sort: 'fact';
  concepts: readonly ConceptId[];
  /** Words that name it in a sentence that no fact was read from. */
  words: RegExp;
  /** What it is a part of: where that is 0, so is it. */
  whole?: ConceptId;
  needs: readonly Need[];
}

/** Things that are counted in the text or in a table. */
export interface AskedCount extends AskedBase {
  sort: 'count';
  /** Each has to be met: a number with its unit. */
  counts: readonly RegExp[];
  /** What a sentence about none of them says. */
  none: RegExp;
}

/** Terms explained; empty tables said to be empty. */
export interface AskedSpecial extends AskedBase {
  sort: 'glossary' | 'emptyTables';
}

export type Asked = AskedTable | AskedExplanation | AskedFact | AskedCount | AskedSpecial;

/** The tables that the rules ask for, as lines of the list. */
export function askedTables(kind: DisclosureKind, year: number): AskedTable[] {
  return mandatedTables(kind, year).map(({ stem, name, optional }) => ({
    sort: 'table',
    id: `table.${stem}`,
    name,
    stem,
    ...(optional ? { optional } : {}),
  }));
}

/** “三公”经费 and its parts. */
export const threePublicTexts: readonly Asked[] = [
  {
    sort: 'explanation',
    id: 'text.three-public',
    name: '“三公”经费总额及增减原因',
    topic: 'threePublic',
    needs: ['quantity', 'change'],
  },
  {
    sort: 'fact',
    id: 'fact.overseas-travel',
    name: '因公出国（境）费及增减原因',
    concepts: ['overseasTravel'],
    words: /因公出国/u,
    needs: ['quantity', 'change'],
  },
  {
    sort: 'fact',
    id: 'fact.vehicles-purchase',
    name: '公务用车购置费及增减原因',
    concepts: ['officialVehiclesPurchase'],
    words: /公务用车购置(?!及|和|与)/u,
    whole: 'officialVehicles',
    needs: ['quantity', 'change'],
  },
  {
    sort: 'fact',
    id: 'fact.vehicles-operation',
    name: '公务用车运行维护费及增减原因',
    concepts: ['officialVehiclesOperation'],
    words: /公务用车(?:运行|购置[及和与]运行)/u,
    whole: 'officialVehicles',
    needs: ['quantity', 'change'],
  },
  {
    sort: 'fact',
    id: 'fact.receptions',
    name: '公务接待费及增减原因',
    concepts: ['officialReceptions'],
    words: /公务接待/u,
    needs: ['quantity', 'change'],
  },
];

/** What the text of both kinds of document begins with. */
export const openingTexts: readonly AskedExplanation[] = [
  { sort: 'explanation', id: 'text.duties', name: '部门职责', headings: [/职责|职能/u, /基本情况|概况/u], needs: [] },
  {
    sort: 'explanation',
    id: 'text.institutions',
    name: '机构设置',
    headings: [/机构|单位构成/u, /基本情况/u, /概况/u],
    tables: ['institutions'],
    needs: [],
  },
  { sort: 'explanation', id: 'text.overview', name: '收支总体情况', topic: 'overview', needs: ['quantity'] },
  { sort: 'explanation', id: 'text.changes', name: '收支增减变化及原因', topic: 'overview', needs: ['change'] },
];
