import { numbered } from './section-title.ts';

/** An entry of the page's contents. */
export interface OutlineItem {
  text: string;
  anchor: string;
  children: OutlineItem[];
}

export interface OutlineParts {
  /** Whether there is a list of required contents. */
  contents: boolean;
  charts: boolean;
  tables: { id: string; title: string; empty: boolean; unknown: boolean }[];
  derived: { id: string; title: string }[];
  sections: { id: string; number: string | null; heading: string }[];
  forms: { id: string; title: string }[];
  formsName: string;
  definitions: boolean;
}

/** The contents of a document's page: only what the document has. */
export function outline(parts: OutlineParts): OutlineItem[] {
  const leaf = (anchor: string, text: string): OutlineItem => ({ anchor, text, children: [] });
  const items: OutlineItem[] = [leaf('summary', '一页看懂'), leaf('figures', '主要数字')];
  if (parts.charts) items.push(leaf('charts', '图表'));
  if (parts.tables.length > 0) {
    const children = parts.tables.map((table) => leaf(table.id, `${table.title}${noteOf(table)}`));
    items.push({ anchor: 'tables', text: '数据表', children });
  }
  if (parts.derived.length > 0) {
    items.push({
      anchor: 'derived',
      text: '正文里的数字',
      children: parts.derived.map((each) => leaf(each.id, each.title)),
    });
  }
  if (parts.forms.length > 0) {
    items.push({
      anchor: 'forms',
      text: parts.formsName,
      children: parts.forms.map((form) => leaf(form.id, form.title)),
    });
  }
  items.push({
    anchor: 'text',
    text: '文字说明',
    children: parts.sections.map((section) => leaf(section.id, numbered(section.number, section.heading))),
  });
  items.push(leaf('checks', '核对'));
  if (parts.contents) items.push(leaf('contents', '应公开的内容'));
  if (parts.definitions) items.push(leaf('terms', '名词'));
  items.push(leaf('conversion', '转换说明'), leaf('downloads', '出处和下载'));
  return items;
}

function noteOf({ empty, unknown }: OutlineParts['tables'][number]): string {
  const words = [unknown ? '未归入标准表' : '', empty ? '空表' : ''].filter((word) => word !== '');
  return words.length > 0 ? `（${words.join('，')}）` : '';
}
