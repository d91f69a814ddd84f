import type { Finding, Scope } from './finding.ts';
import type { TextLine } from './lines.ts';

/** What a document without 部门预算 or 单位预算 in its titles says of itself, the surest first. */
const signs: readonly { pattern: RegExp; value: Scope; confidence: 'medium' | 'low' }[] = [
  {
    pattern: /(?:部门|汇总)[预决]算编制范围|纳入.{0,30}编制范围的.{0,12}(?:二级|下属|所属|预算)单位/u,
    value: 'department',
    confidence: 'medium',
  },
  {
    pattern: /(?:本级|本部|机关)[预决]算(?:和|、|及|以及).{0,20}(?:下属|所属).{0,10}单位.{0,6}[预决]算/u,
    value: 'department',
    confidence: 'medium',
  },
  {
    pattern: /(?:为|是|属).{0,20}(?:二级|三级|基层)预算单位|(?:无|没有|不含)(?:下属|所属|二级).{0,6}单位/u,
    value: 'unit',
    confidence: 'low',
  },
  { pattern: /^(?:预算单位|单位名称)\s*[:：]/u, value: 'unit', confidence: 'low' },
  { pattern: /^(?:部门名称|部门)\s*[:：]/u, value: 'department', confidence: 'low' },
];

/** 部门 or 单位 by the body of a document, for one whose titles do not say. */
export function scopeOfBody(lines: readonly TextLine[]): Finding<Scope> | null {
  for (const { pattern, value, confidence } of signs) {
    const line = lines.find(({ text }) => pattern.test(text));
    if (!line) continue;
    return {
      value,
      confidence,
      evidence: [{ where: `正文${line.at}`, quote: quoteAround(line.text, pattern) }],
    };
  }
  return null;
}

/** The words a pattern found, with a little of what stands around them. */
export function quoteAround(text: string, pattern: RegExp): string {
  const match = new RegExp(pattern.source, 'u').exec(text);
  if (!match) return text.slice(0, 40);
  const from = Math.max(0, match.index - 8);
  const to = match.index + match[0].length + 8;
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
