import type { Form } from '../../../../src/model/index.ts';
import { cellPassage } from '../../text/passage.ts';
import type { SourceRow } from '../../tree.ts';
import { isLabel, longestLabel, type Token, tokensOf } from './tokens.ts';

type Field = Form['fields'][number];

function field(label: string, token: Token): Field {
  return { label, passage: cellPassage(token.cell) };
}

/** What the labels of earlier rows say about a row that has none of its own. */
interface Context {
  /** The label of the block the row stands in. */
  group: string;
  /** Heads of the row above, when it held nothing but labels. */
  heads: string[];
}

/** Texts under heads: 核心职能 | 重点任务, 年度目标 | 实际完成情况. */
function underHeads(tokens: readonly Token[], context: Context): Field[] | null {
  const { heads } = context;
  const [first] = tokens;
  const labelled = first !== undefined && first.column === 0 && isLabel(first);
  const texts = labelled ? tokens.slice(1) : tokens;
  if (heads.length < 2 || texts.length === 0 || texts.length > heads.length) return null;
  if (labelled && (texts.length < heads.length || texts.every(isLabel))) {
    context.heads = [];
    return null;
  }
  const names = heads.slice(-Math.max(texts.length, 2));
  const label = labelled ? `${first.word}·` : '';
  return texts.map((token, index) => field(`${label}${names[index] ?? context.group}`, token));
}

function readRow(tokens: readonly Token[], context: Context): Field[] {
  const [first, second, third] = tokens;
  if (!first) return [];
  if (!second) return isLabel(first) ? [] : [field(context.group, first)];
  const under = underHeads(tokens, context);
  if (under) return under;
  // A label repeated is a pair of labels whose figures were left blank.
  if (!third) return first.word === second.word ? [] : [field(first.word, second)];
  const last = tokens.at(-1);
  const before = tokens.at(-2);
  // Group, label, statement: what stands before a statement names it.
  const statement =
    last !== undefined && !last.number && (last.word.length > longestLabel || /[。；]/u.test(last.word));
  if (last && before && statement && tokens.slice(0, -1).every(isLabel)) return [field(before.word, last)];
  const paired = tokens.length % 2 === 0 && tokens.every((token, index) => index % 2 === 1 || isLabel(token));
  if (!isLabel(second) && !paired) return tokens.slice(1).map((token) => field(first.word, token));
  if (tokens.length === 3) return [field(second.word, third)];
  const fields: Field[] = [];
  const pairs = tokens.length % 2 === 0 ? tokens : tokens.slice(1);
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const label = pairs[index];
    const value = pairs[index + 1];
    if (label && value) fields.push(field(label.word, value));
  }
  return fields;
}

/** Labels and texts of the rows that are neither indicators nor money. */
export function readFields(rows: readonly SourceRow[], skip: ReadonlySet<number>): Field[] {
  const fields: Field[] = [];
  const context: Context = { group: '', heads: [] };
  for (const [index, row] of rows.entries()) {
    const tokens = tokensOf(row);
    const [first] = tokens;
    if (!first) continue;
    if (skip.has(index)) {
      if (first.column === 0 && isLabel(first)) context.group = first.word;
      context.heads = [];
      continue;
    }
    if (first.column === 0 && isLabel(first)) context.group = first.word;
    // The same words twice are two statements, not two heads.
    const distinct = new Set(tokens.map((token) => token.word)).size === tokens.length;
    const goals = distinct ? tokens.filter((token) => /目标|情况|职能|任务/u.test(token.word)) : [];
    if (tokens.length >= 2 && tokens.every(isLabel) && goals.length >= 2) {
      context.heads = goals.map((token) => token.word);
      continue;
    }
    if (tokens.length === 1 && /目标$/u.test(first.word)) {
      // Heads that stand side by side were printed one below the other.
      context.heads = context.heads.length === 1 ? [...context.heads, first.word] : [first.word];
      continue;
    }
    fields.push(...readRow(tokens, context));
  }
  return fields;
}
