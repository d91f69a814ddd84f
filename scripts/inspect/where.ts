import type { Place } from '../../src/model/index.ts';
import { type Html, html } from './html.ts';
import { type InspectedFile, originOf } from './read.ts';

/** Address of a page in the document. */
export function pageId(file: number, page: number): string {
  return `p${file + 1}-${page}`;
}

/** 第 3 页, 工作表“收入”B4, else the line of the text or of the transcript; with the name of the file where there are several. */
export function whereOf(files: readonly InspectedFile[], place: Place): string {
  const origin = originOf(files, place);
  const name = files.length > 1 ? `${files[place.file]?.name ?? ''} ` : '';
  if (origin?.kind === 'page') return `${name}第 ${origin.page} 页`;
  if (origin?.kind === 'sheet') return `${name}工作表“${origin.sheet}”${origin.cell}`;
  return `${name}${files[place.file]?.format === null ? '' : '转写稿'}第 ${place.line} 行`;
}

/** The same as a link to the page where it stands. */
export function linkTo(files: readonly InspectedFile[], place: Place): Html {
  const origin = originOf(files, place);
  const shown = files[place.file]?.pages.some(({ number }) => origin?.kind === 'page' && number === origin.page);
  const text = whereOf(files, place);
  if (origin?.kind !== 'page' || !shown) return html`${text}`;
  return html`<a href="#${pageId(place.file, origin.page)}">${text}</a>`;
}
