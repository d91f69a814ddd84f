import type { Indicator, Place } from '../../../../src/model/index.ts';
import { cellPlace, type SourceRow } from '../../tree.ts';
import { type Token, tokensOf } from './tokens.ts';

type Slot =
  | 'name'
  | 'target'
  | 'adjustedTarget'
  | 'actual'
  | 'points'
  | 'score'
  | 'description'
  | 'basis'
  | 'deviation';

const slots: readonly (readonly [RegExp, Slot])[] = [
  [/^三级指标/u, 'name'],
  [/^(?:年初)?指标值$|^年度指标值$|^目标值$/u, 'target'],
  [/^调整后指标值$/u, 'adjustedTarget'],
  [/^(?:全年)?实际完成值$/u, 'actual'],
  [/^分值$|^权重$/u, 'points'],
  [/^得分$/u, 'score'],
  [/^绩效指标描述$|^指标说明$|^指标解释$/u, 'description'],
  [/^指标值确定依据$|^指标值设定依据$/u, 'basis'],
  [/^偏差原因/u, 'deviation'],
];

const level1 = /^(?:产出|效益|满意度|成本|绩效|管理效率|运行成本|履职效能|社会效应|可持续性)指标$/u;
const level2 =
  /^(?:数量|质量|时效|成本|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|可持续影响|效益|满意度|服务对象满意度|服务对象)(?:指标)?$/u;
const valueLike = /^[≥≤=＝<>＜＞]|^\d|[%％]/u;
const ends = /^(?:总分|合计|项目绩效分析|绩效分析|自评结果分析|备注|其他需要说明)/u;
const goals = /^(?:长期|年度|中期|实施期|总体)(?:绩效)?(?:总)?(?:目标|绩效指标)/u;

/** The head of a block of indicators: which labels a row has after its levels, once or twice side by side. */
interface Head {
  periods: (string | null)[];
  sets: Slot[][];
  /** Column of 三级指标 in each set, to see whether rows stand under their heads. */
  columns: number[];
}

function slotOf(word: string): Slot | null {
  return slots.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

function readHead(tokens: readonly Token[], periods: readonly string[]): Head | null {
  const words = tokens.map((token) => token.word);
  const levels = words.filter((word) => /^[一二三]级指标/u.test(word));
  if (levels.length < 3 || !words.some((word) => slotOf(word) === 'target')) return null;
  const sets: Slot[][] = [];
  const columns: number[] = [];
  for (const token of tokens) {
    const slot = slotOf(token.word);
    if (slot === 'name') {
      sets.push([]);
      columns.push(token.column);
    }
    if (slot) sets.at(-1)?.push(slot);
  }
  const [first = ''] = words;
  const own = /^(.+?)绩效指标$/u.exec(first)?.[1] ?? null;
  return { sets, columns, periods: sets.length > 1 ? sets.map((_, index) => periods[index] ?? null) : [own] };
}

interface Levels {
  level1: string;
  level2: string[];
}

function blank(period: string | null, levels: Levels, set: number): Omit<Indicator, 'name' | 'place'> {
  return {
    period,
    level1: levels.level1,
    level2: levels.level2[set] ?? '',
    target: '',
    adjustedTarget: null,
    actual: null,
    points: null,
    score: null,
    description: null,
    basis: null,
    deviation: null,
  };
}

/** A word for a level that is followed by a value names the indicator itself. */
function isName(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  const after = tokens[index + 2];
  return (
    next !== undefined &&
    valueLike.test(next.word) &&
    (after === undefined || level2.test(after.word) || valueLike.test(after.word))
  );
}

/** Reads one row by order: levels carry on from the row above until they are printed anew. */
function readRow(
  tokens: readonly Token[],
  head: Head,
  levels: Levels,
): { indicators: Indicator[]; displaced: Place[] } {
  const indicators: Indicator[] = [];
  const displaced: Place[] = [];
  let set = 0;
  let open: { indicator: Indicator; slots: Slot[] } | null = null;
  let named = false;
  for (const [index, token] of tokens.entries()) {
    const full = open !== null && open.slots.length === 0;
    if (
      !named &&
      index === 0 &&
      level1.test(token.word) &&
      !(level2.test(token.word) && levels.level1 !== '' && tokens.length > 1 && !level2.test(tokens[1]?.word ?? ''))
    ) {
      levels.level1 = token.word;
      continue;
    }
    if (level2.test(token.word) && (open === null || full) && !isName(tokens, index)) {
      if (full && set < head.sets.length - 1) set += 1;
      open = null;
      levels.level2[set] = token.word;
      continue;
    }
    if (full && head.sets.length > 1 && set < head.sets.length - 1) {
      set += 1;
      open = null;
    }
    if (open === null) {
      const indicator: Indicator = {
        ...blank(head.periods[set] ?? null, levels, set),
        name: token.text,
        place: cellPlace(token.cell),
      };
      if (token.column !== head.columns[set]) displaced.push(indicator.place);
      open = { indicator, slots: (head.sets[set] ?? []).slice(1) };
      indicators.push(indicator);
      named = true;
      continue;
    }
    const slot = open.slots.shift();
    if (slot && slot !== 'name') open.indicator[slot] = token.text;
  }
  return { indicators, displaced };
}

/** Which rows of a form are indicators, and what they say. */
export interface IndicatorBlock {
  indicators: Indicator[];
  /** Rows used: heads and indicator rows. */
  used: Set<number>;
  /** The indicators that do not stand under their heads. */
  displaced: Place[];
}

/** Reads the indicator blocks of a form. */
export function readIndicators(rows: readonly SourceRow[]): IndicatorBlock {
  const block: IndicatorBlock = { indicators: [], used: new Set(), displaced: [] };
  let head: Head | null = null;
  let levels: Levels = { level1: '', level2: [] };
  let periods: string[] = [];
  for (const [index, row] of rows.entries()) {
    const tokens = tokensOf(row);
    const [first] = tokens;
    if (!first) continue;
    const marks = tokens.filter((token) => /^(?:实施期|年度|中期|长期)(?:绩效)?目标$/u.test(token.word));
    if (head === null && marks.length > 0) periods = [...periods, ...marks.map((token) => token.word)].slice(-2);
    const next = readHead(tokens, periods);
    if (next) {
      head = next;
      levels = { level1: '', level2: [] };
      block.used.add(index);
      continue;
    }
    const opensHere = head === null && level1.test(first.word) === false && level1.test(tokens[1]?.word ?? '');
    if (opensHere && periods.length > 1) head = impliedHead(periods, tokens);
    if (head === null) continue;
    if (ends.test(first.word) || goals.test(first.word)) {
      head = null;
      continue;
    }
    const body = /^绩效指?标?$|^指标$|^绩效指标$/u.test(first.word) && first.column === 0 ? tokens.slice(1) : tokens;
    if (body.every((token) => /^[一二三]级指标$/u.test(token.word))) {
      block.used.add(index);
      continue;
    }
    const { indicators, displaced } = readRow(body, head, levels);
    block.used.add(index);
    block.indicators.push(...indicators);
    block.displaced.push(...displaced);
  }
  return block;
}

/** Some forms print indicators without their heads: name and value, once for each goal. */
function impliedHead(periods: readonly string[], tokens: readonly Token[]): Head {
  const column = tokens.findIndex((token) => !level1.test(token.word) && !level2.test(token.word));
  return {
    periods: [...periods],
    sets: [
      ['name', 'target'],
      ['name', 'target'],
    ],
    columns: [column, column],
  };
}
