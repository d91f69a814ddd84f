import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';
import { ExtractionError } from '../extraction.ts';

/** Where browsers stop nesting, too. */
const deepest = 512;
/** Elements and texts. A page of 500 printed pages of tables has some 200,000. */
const mostNodes = 1_500_000;
/** However short its tags, a page has fewer nodes than characters, unless open tags are opened again and again. */
const nodesPerCharacter = 1;
const alwaysAllowed = 10_000;

/** A tree adapter that stops the parser, whose time and memory grow faster than its input when tags stay open. */
function boundedAdapter(length: number): TreeAdapter<DefaultTreeAdapterMap> {
  const most = Math.min(mostNodes, alwaysAllowed + length * nodesPerCharacter);
  let depth = 0;
  let nodes = 0;
  const count = (): void => {
    nodes += 1;
    if (nodes > most) throw new ExtractionError('网页过大（元素数超过上限），拒绝读取');
  };
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      count();
      return defaultTreeAdapter.createElement(tagName, namespace, attributes);
    },
    insertText(parent, text) {
      count();
      defaultTreeAdapter.insertText(parent, text);
    },
    onItemPush() {
      depth += 1;
      if (depth > deepest) throw new ExtractionError('网页的标签嵌套过深，不是正常的网页，拒绝读取');
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

/**
 * Parses a page as a browser without scripts does. Nothing is loaded.
 * @throws ExtractionError when it is nested too deeply or too large.
 */
export function parseHtml(html: string): Root {
  const document = parse(html, { treeAdapter: boundedAdapter(html.length), scriptingEnabled: false });
  return fromParse5(document) as Root;
}
