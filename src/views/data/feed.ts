import { Feed } from 'feed';
import { kindNames } from '../../model/index.ts';
import { documentLanguage, wordsOf } from '../../words/index.ts';
import { documentName, withUnit } from '../labels.ts';
import { disclosurePath } from '../paths.ts';
import type { DisclosureSummary } from '../summary.ts';
import type { Dates } from './document-list.ts';

/** So many documents are in the feed, the latest changed first; the list of documents has all. */
export const mostEntries = 200;

const words = {
  title: '新收入和有更改的文件',
  added: '新收入',
  changed: '有更改',
  figures: '主要数字',
  recognised: '（识别自扫描件）',
} as const;

const chinese = wordsOf(documentLanguage);

/** Common to the feeds: names and absolute addresses. */
export interface FeedContext {
  site: string;
  description: string;
  home: string;
  atom: string;
  json: string;
  address: (path: string) => string;
}

/** A document with its publisher and its dates. */
export interface FedDocument extends Dates {
  summary: DisclosureSummary;
  bureau: string;
}

/** New and changed documents as Atom. */
export function atomFeed(documents: readonly FedDocument[], context: FeedContext): string {
  // The library marks titles and summaries as HTML, and everything printed is text.
  return feedOf(documents, context, escapeHtml).atom1();
}

/** The same as JSON Feed. */
export function jsonFeed(documents: readonly FedDocument[], context: FeedContext): string {
  return feedOf(documents, context, (text) => text).json1();
}

/** The documents of the feed, the latest changed first. */
function latest(documents: readonly FedDocument[]): FedDocument[] {
  return [...documents]
    .sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated) || (a.summary.id < b.summary.id ? -1 : 1))
    .slice(0, mostEntries);
}

function feedOf(documents: readonly FedDocument[], context: FeedContext, text: (text: string) => string): Feed {
  const listed = latest(documents);
  const feed = new Feed({
    id: context.home,
    title: text(`${context.site}：${words.title}`),
    description: text(context.description),
    link: context.home,
    language: 'zh-CN',
    generator: false,
    author: { name: context.site, link: context.home },
    feedLinks: { atom: context.atom, json: context.json },
    updated: new Date(listed[0]?.updated ?? 0),
  });
  for (const { summary, bureau, published, updated } of listed) {
    const link = context.address(disclosurePath(summary.id));
    const figures = summary.figures.map(
      (figure) =>
        `${chinese.figures.names[figure.id]} ${withUnit(figure.text, figure.unit, chinese)}${figure.recognised ? words.recognised : ''}`,
    );
    const state = published === updated ? words.added : words.changed;
    feed.addItem({
      id: link,
      link,
      title: text(`${bureau} ${documentName(summary, chinese)}`),
      description: text(`${state}。${figures.length > 0 ? `${words.figures}：${figures.join('，')}。` : ''}`),
      published: new Date(published),
      date: new Date(updated),
      category: [{ name: kindNames[summary.kind], term: summary.kind }],
    });
  }
  return feed;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
