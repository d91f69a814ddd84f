import { type Disclosure, type LeftOut, type Section, walkSections } from '../../src/model/index.ts';
import { type Found, isFinding } from '../add/finding.ts';
import { type Html, html } from './html.ts';
import { leftOutNames, useNames } from './labels.ts';
import type { Assumed } from './metadata.ts';
import { printed } from './printed.ts';
import type { InspectedFile, Inspection } from './read.ts';
import { linkTo } from './where.ts';

function sections(files: readonly InspectedFile[], list: readonly Section[]): Html | null {
  if (list.length === 0) return null;
  return html`<ul>${list.map(
    ({ id, number, heading, blocks, sections: inner }) =>
      html`<li><code>${id}</code> ${number} ${heading.text} <small>${
        heading.runs[0] ? linkTo(files, heading.runs[0].place) : null
      }，${blocks.length} 段</small>${sections(files, inner)}</li>\n`,
  )}</ul>`;
}

/** The headings of the document as they were found. */
export function outline({ files, disclosure }: Inspection): Html {
  if (disclosure.sections.length === 0) return html`<p class="none">没有找到章节标题。</p>`;
  return html`${sections(files, disclosure.sections)}`;
}

/** How many figures were read from the text, section by section. */
export function factCounts({ sections: all, facts, definitions }: Disclosure): Html {
  const counts = Map.groupBy(facts, ({ section }) => section);
  const rows = [...walkSections(all)].filter(({ id }) => counts.has(id));
  return html`<p>从文字读出 ${facts.length} 条数据，名词解释 ${definitions.length} 条。</p>
${rows.length === 0 ? null : html`<ul>${rows.map(({ id, number, heading }) => html`<li>${number} ${heading.text}：${counts.get(id)?.length ?? 0} 条</li>\n`)}</ul>`}`;
}

/** What was left out of the record, by its reason. */
export function leftOutList(files: readonly InspectedFile[], leftOut: readonly LeftOut[]): Html {
  if (leftOut.length === 0) return html`<p class="none">没有略去什么。</p>`;
  return html`${[...Map.groupBy(leftOut, ({ reason }) => reason)].map(
    ([reason, pieces]) =>
      html`<details><summary>${leftOutNames[reason]}：${pieces.length} 处</summary><ul>${pieces.map(
        ({ text, place }) => html`<li>${linkTo(files, place)}：${text}</li>\n`,
      )}</ul></details>\n`,
  )}`;
}

/** Every text that went nowhere: in no line, or in a line that is not in the record. */
export function lostList(files: readonly InspectedFile[]): Html {
  const items = files.flatMap(({ unplaced, lost, lines }, file) => [
    ...unplaced.map(({ page, text }) => html`<li>第 ${page} 页：未读取“${text}”</li>\n`),
    ...lost.map(
      (line) =>
        html`<li>${linkTo(files, { file, line, column: 1 })}：没有进入记录“${printed(lines[line - 1] ?? '')}”</li>\n`,
    ),
  ]);
  if (items.length === 0) return html`<p class="none">没有。每一处文字都在记录里，或列在“略去的内容”里。</p>`;
  return html`<ul class="lost">${items}</ul>`;
}

const fields = [
  ['name', '机构名称'],
  ['region', '地区'],
  ['fiscalYear', '年度'],
  ['kind', '种类'],
  ['scope', '范围'],
  ['title', '标题'],
] as const;

const values: Readonly<Record<string, string>> = { budget: '预算', final: '决算', department: '部门', unit: '单位' };

/** What the document says of itself, with the evidence. */
export function proposalTable({ proposal, region }: Assumed): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="文件怎样说明自己"><table>
<thead><tr><th scope="col">项目</th><th scope="col">读出的值</th><th scope="col">依据</th></tr></thead>
<tbody>${fields.map(([field, name]) => {
    const found: Found<string | number> = proposal[field];
    if (!isFinding(found))
      return html`<tr><th scope="row">${name}</th><td>没有确定</td><td>${found?.doubt ?? '没有找到'}</td></tr>\n`;
    const value = String(found.value);
    return html`<tr><th scope="row">${name}</th><td>${values[value] ?? value}${field === 'region' && region ? ` ${region}` : null}</td><td>${found.evidence.map(({ where, quote }) => `${where}“${quote}”`).join('；')}</td></tr>\n`;
  })}</tbody>
</table></div>`;
}

/** What became of each line of a file that has no pages to draw. */
export function lineTable({ lines, uses }: InspectedFile, name: string): Html {
  const rows = lines.flatMap((line, index) => {
    const text = printed(line);
    const use = uses.get(index + 1);
    if (text === '' || (use === undefined && /^<!--/u.test(line))) return [];
    const became =
      use === undefined
        ? '没有进入记录'
        : use.kind === 'leftOut'
          ? `略去：${leftOutNames[use.of]}`
          : useNames[use.kind];
    const of = use && 'of' in use && typeof use.of === 'string' && use.kind !== 'leftOut' ? ` ${use.of}` : '';
    return [
      html`<tr${use === undefined ? html` class="gone"` : null}><td class="number">${index + 1}</td><td>${became}${of}</td><td>${text}</td></tr>\n`,
    ];
  });
  return html`<details><summary>逐行去向（${rows.length} 行）</summary><div class="scroll" tabindex="0" role="region" aria-label="${name}的逐行去向"><table>
<thead><tr><th scope="col">行</th><th scope="col">去向</th><th scope="col">文字</th></tr></thead>
<tbody>${rows}</tbody>
</table></div></details>`;
}
