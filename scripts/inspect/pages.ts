import type { Problem } from '../../src/model/index.ts';
import type { SeenPage } from '../convert/extract/pdf/seen.ts';
import { draw, type Mark } from './drawing.ts';
import { type Html, html } from './html.ts';
import { problemList, problemText } from './problems.ts';
import { type InspectedFile, type Inspection, originOf } from './read.ts';
import { fillGrid, linesByPage, type PageLine, regionsOf } from './regions.ts';
import { fileOf, pagesOf, problemsOf, tableCard, tableName } from './tables.ts';
import { pageId } from './where.ts';

/** Pictures of the pages by their number, as addresses of data. */
export type Pictures = ReadonlyMap<number, string>;

function problemsOn(inspection: Inspection, file: number, page: number): Problem[] {
  return inspection.report.problems.filter(({ place }) => {
    const origin = originOf(inspection.files, place);
    return place?.file === file && origin?.kind === 'page' && origin.page === page;
  });
}

function lostOn({ lost, lines, unplaced }: InspectedFile, page: number, onPage: readonly PageLine[]): Mark[] {
  const gone = new Set(lost);
  return [
    ...unplaced.filter((run) => run.page === page).map(({ text, box }) => ({ box, message: `未读取：${text}` })),
    ...onPage
      .filter(({ line }) => gone.has(line))
      .map(({ line, box }) => ({ box, message: `读取了，但没有进入记录：${lines[line - 1] ?? ''}` })),
  ];
}

function pageSection(inspection: Inspection, file: number, page: SeenPage, onPage: PageLine[], picture: string | null) {
  const { files, disclosure } = inspection;
  const { number } = page;
  const own = files[file];
  const problems = problemsOn(inspection, file, number);
  const lost = own ? lostOn(own, number, onPage) : [];
  const tables = disclosure.tables.filter((table) => fileOf(table) === file);
  const on = tables.map((table) => ({ table, pages: pagesOf(files, table) }));
  const begin = on.filter(({ pages }) => pages[0] === number).map(({ table }) => table);
  const goOn = on.filter(({ pages }) => pages.includes(number) && pages[0] !== number).map(({ table }) => table);
  const told = new Set(begin.flatMap((table) => problemsOf(table, inspection.report.problems)));
  const others = problems.filter((problem) => !told.has(problem));
  const notices = own?.notices.filter((notice) => notice.page === number) ?? [];
  const label = `第 ${number} 页`;
  const names = new Map(tables.map((table) => [table.id, `${tableName(table)} ${table.standard ?? '未识别'}`]));
  const drawing = draw({
    page,
    grids: page.grids.map((grid) => fillGrid(grid, onPage)),
    regions: regionsOf(onPage),
    lost,
    problems: problems.flatMap((problem): Mark[] => {
      const origin = originOf(files, problem.place);
      return origin?.kind === 'page' ? [{ box: origin.box, message: problemText(problem) }] : [];
    }),
    picture,
    label,
    tableName: (id) => names.get(id) ?? id,
  });
  return html`<section class="page" id="${pageId(file, number)}">
<h3>${label}${page.recognised ? '（图像识别）' : null}</h3>
<div class="sheet">${drawing}</div>
<div class="beside">
${lost.length === 0 ? null : html`<h4 class="loud">没有着落的文字</h4>\n<ul class="lost">${lost.map(({ message }) => html`<li>${message}</li>`)}</ul>\n`}${
  notices.length === 0
    ? null
    : html`<ul class="problems">${notices.map(({ severity, message }) => html`<li class="${severity}">${message}</li>`)}</ul>\n`
}${goOn.length === 0 ? null : html`<p>接上页：${goOn.map((table) => html`<a href="#${table.id}">${tableName(table)}</a> `)}</p>\n`}${begin.map((table) => tableCard(inspection, table))}
${others.length === 0 ? null : html`<h4>本页的其他问题</h4>\n${problemList(files, others)}`}${
  begin.length + goOn.length + problems.length + lost.length + notices.length === 0
    ? html`<p class="none">没有表格，没有问题。</p>`
    : null
}</div>
</section>`;
}

/** The pages of a PDF: each drawn, with what begins on it beside. Null for other formats. */
export function pagesSection(inspection: Inspection, file: number, pictures: Pictures): Html | null {
  const own = inspection.files[file];
  if (!own || own.pages.length === 0) return null;
  const lines = linesByPage(own);
  const numbers = own.pages.map(({ number }) => html`<a href="#${pageId(file, number)}">${number}</a>\n`);
  return html`<nav class="numbers" aria-label="${own.name}的各页">${numbers}</nav>
${own.pages.map((page) =>
  pageSection(inspection, file, page, lines.get(page.number) ?? [], pictures.get(page.number) ?? null),
)}`;
}
