import { type Fund, type MoneyUnit, type Place, parseMoneyUnit } from '../../../../src/model/index.ts';
import { cellPlace, type SourceRow } from '../../tree.ts';
import { isLabel, type Token, tokensOf } from './tokens.ts';

const fundLabel = /资金|预算|拨款|自筹|合计|总额|支出|收入|专户|其中|月底|月末|财政/u;
const figureLabel = /数$|额$|率$|得分|占比|结余|结\(转\)余|结（转）余|预算|年$|申报|编制|月底$|月末$/u;
const year = /^\d{4}年$/u;
const headcount = /人数|编制|部门数|单位数|职能部门/u;
/** Figures a money row of a self-assessment prints, in their order. */
const selfAssessmentOrder = ['目标申报数', '预算编制数', '全年预算数', '全年执行数', '资金结(转)余', '执行率', '得分'];

/** What the money rows of a form say. */
export interface FundBlock {
  funds: Fund[];
  used: Set<number>;
  /** Where the rows begin whose figures do not stand under their heads. */
  displaced: Place[];
  unit: MoneyUnit | null;
}

/** The unit printed in a label of the money block (项目资金（元）). */
function unitOf(tokens: readonly Token[]): MoneyUnit | null {
  for (const token of tokens) {
    const printed = /[（(]((?:亿|万|千)?元)[）)]/u.exec(token.word)?.[1];
    if (printed) return parseMoneyUnit(printed);
  }
  return null;
}

/** A row of heads for figures: several labels and no number. */
function figureHeads(tokens: readonly Token[]): Token[] {
  if (tokens.length < 2 || tokens.some((token) => token.number || !isLabel(token))) return [];
  const divisions = tokens.filter((token) => /^按.+划分$/u.test(token.word));
  if (divisions.length > 1) return divisions;
  return tokens.filter(
    (token) =>
      figureLabel.test(token.word.replace(/[（(][^（()）]*元[)）]$/u, '')) &&
      !/^项目资金|^项目支出情况/u.test(token.word),
  );
}

interface State {
  heads: Token[];
  /** The label of a block whose rows have no label of their own. */
  group: string;
  /** What the pairs of a row are, in their order: 实施期, 年度. */
  pairs: string[];
}

function fundOf(source: string, figure: string, token: Token): Fund {
  return { source, figure, text: token.text, place: cellPlace(token.cell) };
}

const pairPeriod = /^(实施期|年度)/u;

/**
 * Pairs of label and figure: 实施期资金总额 1,282,000 年度资金总额 1,282,000. The first such row says what each
 * pair of the rows below is.
 */
function readPairs(tokens: readonly Token[], state: State): Fund[] | null {
  const funds: Fund[] = [];
  const periods = tokens.flatMap((token) => pairPeriod.exec(token.word)?.[1] ?? []);
  if (periods.length > 1) state.pairs = periods;
  for (const [index, token] of tokens.entries()) {
    if (!token.number) continue;
    const label = tokens[index - 1];
    if (!label || label.number) return null;
    const figure = state.pairs[funds.length] ?? state.heads[funds.length]?.word ?? '';
    funds.push(fundOf(label.word, figure, token));
  }
  return funds.length > 0 ? funds : null;
}

/** One label and a row of figures, named by the heads above in their order. */
function readSeries(tokens: readonly Token[], state: State): { funds: Fund[]; displaced: boolean } {
  const numbers = tokens.filter((token) => token.number);
  const first = numbers[0] ? tokens.indexOf(numbers[0]) : 0;
  const labels = tokens.slice(0, first).map((token) => token.word);
  const named = labels.length > 0 ? labels.join('·') : state.group;
  // A row without a label of its own repeats another; the heading of the block is not its name.
  const source = labels.length === 0 && /[（(](?:亿|万|千)?元[）)]$/u.test(named) ? '' : named;
  const byColumn = new Map(state.heads.map((head) => [head.column, head.word]));
  const aligned = numbers.every((token) => byColumn.has(token.column));
  const assessed = state.heads.some((head) => head.word === '执行率');
  const ordered = assessed ? selfAssessmentOrder : state.heads.map((head) => head.word);
  const nameOf = (token: Token, index: number): string =>
    (aligned && !assessed ? byColumn.get(token.column) : ordered[index]) ?? '';
  return { funds: numbers.map((token, index) => fundOf(source, nameOf(token, index), token)), displaced: !aligned };
}

/** Reads the money rows of a form; `skip` holds the rows already read as indicators. */
export function readFunds(rows: readonly SourceRow[], skip: ReadonlySet<number>): FundBlock {
  const block: FundBlock = { funds: [], used: new Set(), displaced: [], unit: null };
  const state: State = { heads: [], group: '', pairs: [] };
  for (const [index, row] of rows.entries()) {
    block.unit ??= unitOf(tokensOf(row));
    if (skip.has(index)) continue;
    const tokens = tokensOf(row);
    if (state.heads.length > 0 && tokens.length > 1 && tokens.every((token) => year.test(token.word))) {
      // The last head is split by years in a row of its own.
      state.heads = [...state.heads.slice(0, -1), ...tokens];
      block.used.add(index);
      continue;
    }
    const heads = figureHeads(tokens);
    if (heads.length > 1) {
      const again = state.heads.some((head) => head.word.includes('执行率'));
      if (!again) state.heads = heads;
      const [first] = tokens;
      if (first && !heads.includes(first)) state.group = first.word;
      block.used.add(index);
      continue;
    }
    const numbers = tokens.filter((token) => token.number);
    if (numbers.length === 0 || tokens.some((token) => headcount.test(token.word))) continue;
    const series = numbers.length > 1 && tokens.slice(-numbers.length).every((token) => token.number);
    const named = tokens.some((token) => !token.number && fundLabel.test(token.word));
    if (series || (numbers.length > 1 && state.heads.length > 1 && !named)) {
      const read = readSeries(tokens, state);
      block.funds.push(...read.funds);
      const [figure] = read.funds;
      if (read.displaced && figure && state.heads.length > 0) block.displaced.push(figure.place);
      block.used.add(index);
    } else if (named) {
      const pairs = readPairs(tokens, state);
      if (!pairs) continue;
      block.funds.push(...pairs);
      block.used.add(index);
    }
  }
  return block;
}
