import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countEntries } from './counts.ts';
import { type Html, html, Html as Markup } from './html.ts';
import { standardName } from './labels.ts';
import { factCounts, leftOutList, lineTable, lostList, outline, proposalTable } from './lists.ts';
import type { Assumed } from './metadata.ts';
import { type Pictures, pagesSection } from './pages.ts';
import { problemList } from './problems.ts';
import type { Inspection } from './read.ts';
import { fileOf, tableCard, tableName } from './tables.ts';
import { linkTo } from './where.ts';

/** Written by us: the only part of the document that is not escaped. */
const style = readFileSync(join(import.meta.dirname, 'style.css'), 'utf8');

/** Layers of the drawings that can be switched off, with what they show. */
const layers = [
  ['runs', '文字'],
  ['images', '图片'],
  ['rulings', '画线'],
  ['cells', '单元格'],
  ['tables', '表格'],
  ['captions', '表题、表头说明、单位、注'],
  ['text', '段落、章节标题'],
  ['asides', '略去：页眉页脚、页码、目录、重复表头'],
  ['problems', '问题'],
  ['lost', '没有着落的文字'],
] as const;

function switches(hasPictures: boolean): Html {
  const all = hasPictures ? ([['picture', '原貌'], ...layers] as const) : layers;
  return html`<fieldset class="layers"><legend>图上显示</legend>
${all.map(([name, title]) => {
  const checked = name === 'runs' && hasPictures ? null : html` checked`;
  return html`<label class="key-${name}"><input type="checkbox" id="show-${name}"${checked}> <i></i>${title}</label>\n`;
})}</fieldset>`;
}

function reading({ metadata, publisher, listed, guessed }: Assumed): Html {
  const kind = metadata.kind === 'budget' ? '预算' : '决算';
  const year = guessed.includes('fiscalYear') ? '年度不详的' : `${metadata.fiscalYear} 年`;
  const how = listed ? html`按已收录的元数据 <code>${listed}</code> 读取` : '按文件自己的说明读取';
  const doubt = guessed.includes('kind') ? '文件没有说明是预算还是决算，暂按预算，可用 --kind 指定。' : null;
  return html`<p>${how}：${publisher === '' ? '机构不详' : publisher}，${year}${kind}。${doubt}</p>`;
}

function tableIndex(inspection: Inspection): Html | null {
  const { files, disclosure } = inspection;
  if (disclosure.tables.length === 0) return html`<p class="none">没有找到表格。</p>`;
  return html`<div class="scroll" tabindex="0" role="region" aria-label="表格一览"><table>
<thead><tr><th scope="col">表</th><th scope="col">标准表</th><th scope="col">位置</th><th scope="col">把握</th></tr></thead>
<tbody>${disclosure.tables.map((table) => {
    const name = table.standard === null ? 'unknown' : table.confidence === 'low' ? 'low' : 'known';
    return html`<tr class="${name}"><th scope="row"><a href="#${table.id}">${tableName(table)}</a></th><td>${standardName(table)}</td><td>${linkTo(files, table.title?.place ?? table.place)}</td><td>${table.confidence === 'high' ? '高' : '低'}</td></tr>\n`;
  })}</tbody>
</table></div>`;
}

function fileSection(inspection: Inspection, file: number, pictures: Pictures): Html | null {
  const own = inspection.files[file];
  if (!own) return null;
  const drawn = pagesSection(inspection, file, pictures);
  const tables = inspection.disclosure.tables.filter((table) => fileOf(table) === file);
  const title = own.format === null ? '文本' : own.format.toUpperCase();
  const notices = own.notices.filter(({ page }) => page === null);
  return html`<section>
<h2>${own.name}（${title}）</h2>
${notices.length === 0 ? null : html`<ul class="problems">${notices.map(({ severity, message }) => html`<li class="${severity}">${message}</li>`)}</ul>\n`}${
  drawn ?? html`${tables.map((table) => tableCard(inspection, table))}\n${lineTable(own, own.name)}`
}
</section>`;
}

/**
 * The whole inspection as one HTML document that loads nothing and runs nothing.
 * @param pictures for each file, the pictures of its pages
 */
export function inspectionPage(inspection: Inspection, pictures: readonly Pictures[]): string {
  const { files, report, assumed, disclosure } = inspection;
  const name = files.map((file) => file.name).join('、');
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:`;
  const { markup } = html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>检查 ${name}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>
<h1>检查 ${name}</h1>
${reading(assumed)}
<p class="loud">本页含有原件的全部文字，其中的个人信息没有隐去，请勿公开。</p>
<dl class="counts">
${countEntries(inspection).map(([title, value]) => html`<div><dt>${title}</dt><dd>${value}</dd></div>\n`)}</dl>
</header>
${files.some((file) => file.pages.length > 0) ? switches(pictures.some((each) => each.size > 0)) : null}
<main>
<section>
<h2>表格一览</h2>
${tableIndex(inspection)}
</section>
<section>
<h2>没有着落的文字</h2>
${lostList(files)}
</section>
<section>
<h2>文件怎样说明自己</h2>
${proposalTable(assumed)}
</section>
${files.map((_, file) => fileSection(inspection, file, pictures[file] ?? new Map()))}
<section>
<h2>章节</h2>
${outline(inspection)}
</section>
<section>
<h2>文字中的数据</h2>
${factCounts(disclosure)}
</section>
<section>
<h2>略去的内容</h2>
${leftOutList(files, report.leftOut)}
</section>
<section>
<h2>全部问题</h2>
${problemList(files, report.problems) ?? html`<p class="none">没有。</p>`}
</section>
</main>
</body>
</html>
`;
  return markup;
}
