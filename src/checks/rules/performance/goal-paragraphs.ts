import type { Place } from '../../../model/index.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { type DocumentText, documentTexts, squeezed } from '../../document/texts.ts';

/** Indicators that a text sets for a goal: 维稳困难信访群众，具体指标设置为：产出指标：……. */
export interface GoalParagraph {
  /** The name of the goal, as printed. */
  goal: string;
  /** For comparing. */
  key: string;
  /** Whether it is one of the numbered goals of the department; else it is of a project. */
  ofDepartment: boolean;
  /** 产出指标 as printed, for comparing. */
  outputs: string;
  place: Place;
}

const set =
  /(?:^|[。\n])\s{0,10}(?:\d{1,2}[、.．])?\s{0,4}((?:长期|年度)?目标\s{0,3}\d{1,2}\s{0,2}[：:])?\s{0,4}([^。：:\n]{2,30})[，,]具体指标(?:设置)?为/u;
const outputs = /产出指标\s{0,2}[：:]([^\n]{4,300})/u;

/** The goals that prose sets with their indicators, in document order. */
export function goalParagraphs({ record }: CheckedDocument): GoalParagraph[] {
  const goals: GoalParagraph[] = [];
  let open: Pick<GoalParagraph, 'goal' | 'ofDepartment' | 'place'> | null = null;
  const texts = [...documentTexts(record)].filter(({ table }) => table === null);
  for (const text of texts) {
    open = opened(text) ?? open;
    const said = outputs.exec(text.text)?.[1];
    if (!open || !said) continue;
    goals.push({
      ...open,
      key: squeezed(open.goal).replaceAll(/[，,、]/gu, ''),
      outputs: squeezed(said).split(/[。]/u)[0] ?? '',
    });
    open = null;
  }
  return goals;
}

function opened({ text, mark, at }: DocumentText): Pick<GoalParagraph, 'goal' | 'ofDepartment' | 'place'> | null {
  const match = set.exec(text);
  const goal = match?.[2]?.trim();
  if (!match || !goal) return null;
  return { goal, ofDepartment: Boolean(match[1]) || /目标/u.test(mark ?? ''), place: at(match.index) };
}
