import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { drawGrid } from '../extract/pdf-tables/support/drawn-grid.ts';
import { pdfFile, showText } from '../extract/pdf-tables/support/pdf-file.ts';

const width = 400;
const height = 300;

/** A table of 3 rows and 3 columns, its head over two of them. */
const grid = {
  xs: [50, 150, 250, 350],
  ys: [100, 120, 140, 160],
  cells: [
    { row: 0, column: 0, rowSpan: 2, colSpan: 1, lines: ['项目'] },
    { row: 0, column: 1, rowSpan: 1, colSpan: 2, lines: ['本年收入'] },
    { row: 1, column: 1, rowSpan: 1, colSpan: 1, lines: ['小计'] },
    { row: 1, column: 2, rowSpan: 1, colSpan: 1, lines: ['财政拨款收入'] },
    { row: 2, column: 0, rowSpan: 1, colSpan: 1, lines: ['合计'] },
    { row: 2, column: 1, rowSpan: 1, colSpan: 1, lines: ['12.50'] },
    { row: 2, column: 2, rowSpan: 1, colSpan: 1, lines: [] },
  ],
};

/** A PDF of one page: a paragraph, a table with its title and unit, and a page number. */
export function madePdf(text = '2023年度部门决算情况说明如下。', rotate = 0): Uint8Array {
  const content = [
    showText(text, 50, 270, 10),
    showText('收入决算表', 160, 220, 14),
    showText('单位：万元', 290, 205, 9),
    drawGrid(grid, height, 'strokes'),
    showText('- 1 -', 190, 12, 8),
  ];
  return pdfFile([{ width, height, content: content.join('\n'), rotate }]);
}

function* walk(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

/** A written page, to be asked what is in it. */
export class Written {
  readonly #tree: Root;

  constructor(markup: string) {
    this.#tree = fromHtml(markup);
  }

  /** Elements of a name; with `within`, those inside an element of that class. */
  all(tag: string, within?: string): Element[] {
    const from = within === undefined ? [this.#tree] : this.#ofClass(within);
    return from.flatMap((node) => [...walk(node)].filter((element) => element.tagName === tag));
  }

  #ofClass(name: string): Element[] {
    return [...walk(this.#tree)].filter(({ properties }) => [properties.className].flat().includes(name));
  }
}

/** The text of an element and all in it. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const validator = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y'],
    rules: {
      // A frame that scrolls a table is a region with a name, not a section of the text.
      'prefer-native-element': ['error', { exclude: ['region'] }],
    },
  }),
);

/** What is wrong with a page, as text; empty for a valid one. */
export async function faults(markup: string): Promise<string> {
  const report = await validator.validateString(markup);
  return formatterFactory('text')(report.results);
}
