import type { Element, Nodes, Parents, Root } from 'hast';
import { elementsBelow, isElement } from '../html/elements.ts';
import { layoutDetector } from '../html/layout.ts';
import { isFurniture } from './furniture.ts';
import { type Measure, measureAll } from './measure.ts';

/** The part of a page that is its article. What surrounds it is taken out of the tree. */
export interface Article {
  root: Parents;
  measure: Measure;
  /** Characters of the page outside of the article. */
  leftOut: number;
}

const nothing: Measure = { text: 0, linked: 0, links: 0, files: 0, cells: 0, headings: 0 };
const containers = [
  'div',
  'section',
  'article',
  'main',
  'form',
  'center',
  'table',
  'tbody',
  'tr',
  'td',
  'font',
  'span',
];
/** Beside the article, only so little text is passed over; a sentence, a table or a heading never is. */
const negligible = 20;

function bodyOf(root: Root): Parents {
  for (const element of elementsBelow(root)) if (isElement(element, 'body')) return element;
  return root;
}

/** Takes what surrounds an article out of a tree. Cells of data tables are never looked into. */
function takeFurniture(body: Parents, measures: Map<Nodes, Measure>): void {
  const isLayout = layoutDetector();
  const whole = measures.get(body) ?? nothing;
  const clean = (parent: Parents, inArticle: boolean): void => {
    parent.children = (parent.children as Element[]).filter((child) => {
      if (!isElement(child)) return true;
      const measure = measures.get(child) ?? nothing;
      if (isFurniture(child, measure, whole, inArticle)) return false;
      if (!isElement(child, 'table') || isLayout(child)) clean(child, inArticle || isElement(child, 'article', 'main'));
      return true;
    });
  };
  clean(body, false);
}

/** Goes down from the body as long as one child holds everything that is worth reading. */
function descend(body: Parents, measures: Map<Nodes, Measure>): Parents {
  const isLayout = layoutDetector();
  let at = body;
  for (;;) {
    const texts = at.children.map((child) => measures.get(child) ?? nothing);
    const largest = texts.reduce((best, measure, index) => (measure.text > (texts[best]?.text ?? 0) ? index : best), 0);
    const child = at.children[largest];
    const passedOver = texts.every(
      (measure, index) =>
        index === largest ||
        (measure.text <= negligible &&
          measure.cells + measure.headings + measure.files === 0 &&
          !isElement(at.children[index] as Nodes, 'p')),
    );
    if (!child || !isElement(child, ...containers) || !passedOver) return at;
    if (isElement(child, 'table') && !isLayout(child)) return at;
    at = child;
  }
}

/** Finds the article of a page by how its text, its links and its tables are spread. */
export function findArticle(root: Root): Article {
  const body = bodyOf(root);
  const before = measureAll(body).get(body) ?? nothing;
  takeFurniture(body, measureAll(body));
  const measures = measureAll(body);
  const whole = measures.get(body) ?? nothing;
  // Pages that name their article are believed when it holds most of the text.
  const named = [...elementsBelow(body)].filter((element) => isElement(element, 'article', 'main'));
  const start = named.find((element) => (measures.get(element)?.text ?? 0) * 2 > whole.text) ?? body;
  const article = descend(start, measures);
  const measure = measures.get(article) ?? nothing;
  return { root: article, measure, leftOut: before.text - measure.text };
}
