import type { Problem } from '../../src/model/index.ts';
import { type Html, html } from './html.ts';
import { severityNames } from './labels.ts';
import type { InspectedFile } from './read.ts';
import { linkTo } from './where.ts';

/** What a problem says, with what was expected and found. */
export function problemText({ message, expected, found }: Problem): string {
  const detail = [expected === null ? '' : `应为：${expected}`, found === null ? '' : `实为：${found}`].filter(Boolean);
  return detail.length === 0 ? message : `${message}（${detail.join('；')}）`;
}

export function problemList(files: readonly InspectedFile[], problems: readonly Problem[]): Html | null {
  if (problems.length === 0) return null;
  return html`<ul class="problems">${problems.map((problem) => {
    const { severity, place, rule } = problem;
    const where = place === null ? null : html`${linkTo(files, place)}：`;
    return html`<li class="${severity}"><strong>${severityNames[severity]}</strong> ${where}${problemText(problem)} <code>${rule}</code></li>\n`;
  })}</ul>\n`;
}
