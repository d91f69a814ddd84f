import { type Head, type Problem, type Table, unitName } from '../../src/model/index.ts';
import { gridTable } from './grid-table.ts';
import { type Html, html } from './html.ts';
import { standardName } from './labels.ts';
import { problemList } from './problems.ts';
import { type InspectedFile, type Inspection, originOf } from './read.ts';
import { whereOf } from './where.ts';

/** The pages on which a table stands, in their order; empty for formats without pages. */
export function pagesOf(files: readonly InspectedFile[], { rows, place }: Table): number[] {
  const cells = rows.flatMap((row) => row.cells.map((cell) => cell.place));
  const origins = (cells.length > 0 ? cells : [place]).flatMap((each) => originOf(files, each) ?? []);
  const pages = origins.flatMap((origin) => (origin.kind === 'page' ? [origin.page] : []));
  return [...new Set(pages)].sort((a, b) => a - b);
}

/** The file in which a table stands. */
export function fileOf(table: Table): number {
  return table.place.file;
}

/** How a table is called in lists. */
export function tableName(table: Table): string {
  return `${table.id} ${table.title?.text ?? '（无标题）'}`;
}

/** First and last lines of a table, for what belongs to it. */
function linesOf(table: Table): { from: number; to: number } {
  const heads = (list: readonly Head[]): number[] =>
    list.flatMap(({ place, children }) => [...(place ? [place.line] : []), ...heads(children)]);
  const lines = [
    table.place.line,
    ...[table.title, table.unit, ...table.captions].flatMap((each) => (each ? [each.place.line] : [])),
    ...heads(table.head),
    ...table.rows.flatMap(({ cells }) => cells.map(({ place }) => place.line)),
  ];
  return { from: lines.reduce((a, b) => Math.min(a, b)), to: lines.reduce((a, b) => Math.max(a, b)) };
}

/** Problems whose place is in a table. */
export function problemsOf(table: Table, problems: readonly Problem[]): Problem[] {
  const { from, to } = linesOf(table);
  return problems.filter(
    ({ place }) => place !== null && place.file === fileOf(table) && place.line >= from && place.line <= to,
  );
}

function headTree(heads: readonly Head[]): Html | null {
  if (heads.length === 0) return null;
  return html`<ul>${heads.map(({ text, columns: [from, to], children }) => {
    const columns = from === to ? `第 ${from + 1} 列` : `第 ${from + 1}–${to + 1} 列`;
    return html`<li>${text === '' ? '（空）' : text} <small>${columns}</small>${headTree(children)}</li>`;
  })}</ul>`;
}

function list(texts: readonly string[]): Html | null {
  if (texts.length === 0) return null;
  return html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
}

function entry(name: string, content: Html | string | null): Html | null {
  return content === null || content === '' ? null : html`<dt>${name}</dt><dd>${content}</dd>\n`;
}

/** What a table is taken for and why, and the table as it was read. */
export function tableCard(inspection: Inspection, table: Table): Html {
  const { files, report } = inspection;
  const { id, title, unit, captions, evidence, confidence, remarks, columns, rows, headerRows, joins, form } = table;
  const pages = pagesOf(files, table);
  const width =
    columns.length ||
    Math.max(0, ...rows.map(({ cells }) => cells.reduce((sum, each) => sum + (each.colSpan ?? 1), 0)));
  const problems = problemsOf(table, report.problems);
  const place = title?.place ?? table.place;
  const where = pages.length > 1 ? `第 ${pages[0]}–${pages.at(-1)} 页` : whereOf(files, place);
  const state = table.standard === null ? 'unknown' : confidence === 'low' ? 'low' : 'known';
  return html`<article class="card ${state}" id="${id}">
<h4><a href="#${id}">${id}</a> ${title?.text ?? '（无标题）'}</h4>
<dl>
${entry('标准表', standardName(table))}${entry('依据', list(evidence))}${entry('单位', unit ? `${unitName(unit.unit)}（${unit.text}）` : '没有找到')}${entry('表头说明', list(captions.map(({ text }) => text)))}${entry('位置', where)}${entry('大小', `${width} 列，表头 ${headerRows} 行，表身 ${rows.length} 行${joins.length > 0 ? `，跨页接续 ${joins.length} 处` : ''}`)}${entry('把握', confidence === 'high' ? '高' : '低：数字须与原件核对')}${entry('绩效表', form ? `${form.name ?? '（无名称）'}：指标 ${form.indicators.length} 条，资金 ${form.funds.length} 项` : null)}${entry('说明', list(remarks))}${entry('注', list(table.notes.map(({ text }) => text)))}</dl>
${problems.length === 0 ? null : html`<h5>问题</h5>\n${problemList(files, problems)}`}${
  table.head.length === 0 ? null : html`<details><summary>表头的层级</summary>${headTree(table.head)}</details>\n`
}<details><summary>读成的表格</summary>${gridTable(table, `${tableName(table)} 读成的表格`)}</details>
</article>`;
}
