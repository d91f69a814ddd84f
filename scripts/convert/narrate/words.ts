import { hideInnerBrackets, longestWords, showInnerBrackets } from './phrases.ts';

/** What cuts one name from the next. 收、支 and 收入、支出 are one. */
const cuts = /[，,：:（()）]|(?<!收入?)、|、(?!支)/u;

/**
 * The words that belong to a figure, out of those since the figure before: back to the sentence or the comma.
 * `project`: a list of projects is read, whose names may hold a comma.
 */
export function wordsBefore(between: string, project: boolean): string {
  const sentence =
    hideInnerBrackets(between)
      .split(/[。；;]/u)
      .at(-1) ?? '';
  const parts = sentence.split(cuts);
  const last = parts.at(-1) ?? '';
  const before = parts.at(-2)?.trim() ?? '';
  // 机关运行经费：合计12.30万元 is about what stands before the colon.
  // So is 检察（款）：2018年预算支出合计.
  if (/^\s*(?:合计|共计|总计)\s*$/u.test(last) || /〈[类款项]〉$/u.test(before))
    return showInnerBrackets(`${before}${last}`).slice(-longestWords);
  // A name with a comma in it (信访劝返，维稳经费) is cut by no figure and no verb.
  const named = project && /^[\p{Script=Han}]{2,8}$/u.test(before);
  return showInnerBrackets(named && last.trim() !== '' ? `${before}，${last}` : last).slice(-longestWords);
}
