import { withBase } from '../../layouts/address.ts';
import type { ComparisonView, MeasureView, SectionView, ValueView } from '../../views/compare/view.ts';

/**
 * The mark-up of a comparison, as data: the page is written with it when the site is built, and again in the browser
 * when a reader has chosen. Text stays text in both.
 */
export type Markup = string | MarkupElement;
export interface MarkupElement {
  tag: string;
  attributes: Record<string, string>;
  children: Markup[];
}

/** The words round the figures, in one place. */
const words = {
  documents: '比较的文件',
  notes: '比较前要知道的',
  same: '这几份文件年份、类别和范围都相同。机构的职责、人数和地区不同，数字大不等于花得不对。',
  different: '机构的职责、人数和地区不同，数字大不等于花得不对。',
  checks: (result: string) => `核对：${result}`,
  flag: '核对',
  flagName: (label: string, measure: string) => `核对：${label}的${measure}与别处不符，看详情`,
  caption: (title: string) => `${title}：每一项下列出各文件的数`,
};

function element(tag: string, attributes: MarkupElement['attributes'], ...children: Markup[]): MarkupElement {
  return { tag, attributes, children };
}

function link(href: string, text: string, more: MarkupElement['attributes'] = {}): MarkupElement {
  return element('a', { href: withBase(href), ...more }, text);
}

/** All of a comparison below the chooser. */
export function comparisonMarkup(view: ComparisonView): Markup[] {
  return [
    element(
      'section',
      { class: 'compared-documents', 'aria-labelledby': 'compared-title' },
      element('h2', { id: 'compared-title' }, words.documents),
      element(
        'ul',
        { class: 'compared' },
        ...view.documents.map(({ name, href, checks }) =>
          element(
            'li',
            {},
            link(href, name),
            ...(checks
              ? [
                  ' ',
                  link(checks.href, words.checks(checks.text), {
                    class: 'small',
                    'aria-label': `${words.checks(checks.text)}：${name}`,
                  }),
                ]
              : []),
          ),
        ),
      ),
    ),
    element(
      'section',
      { class: 'compare-notes', 'aria-labelledby': 'compare-notes-title' },
      element('h2', { id: 'compare-notes-title' }, words.notes),
      element(
        'ul',
        {},
        ...view.notes.map((note) => element('li', {}, note)),
        element('li', {}, view.notes.length > 0 ? words.different : words.same),
      ),
    ),
    element('div', { class: 'compare-sections' }, ...view.sections.map(section)),
  ];
}

function section({ id, title, notes, zero, measures }: SectionView): MarkupElement {
  const titleId = `compare-${id}`;
  return element(
    'section',
    { 'aria-labelledby': titleId },
    element('h2', { id: titleId }, title),
    ...notes.map((note) => element('p', { class: 'small soft' }, note)),
    element(
      'table',
      { class: 'compare-table' },
      element('caption', { class: 'visually-hidden' }, words.caption(title)),
      ...measures.map((measure) => group(measure, zero)),
    ),
  );
}

function group({ label, values }: MeasureView, zero: number | null): MarkupElement {
  return element(
    'tbody',
    {},
    element('tr', { class: 'measure' }, element('th', { scope: 'rowgroup', colspan: '2' }, label)),
    ...values.map((value) => element('tr', {}, element('th', { scope: 'row' }, value.label), cell(value, label, zero))),
  );
}

function cell(value: ValueView, measure: string, zero: number | null): MarkupElement {
  const { text, href, absent, said, computed, bar, finding } = value;
  if (absent !== null) {
    return element('td', { class: 'soft' }, element('div', { class: 'absent' }, href ? link(href, absent) : absent));
  }
  const figure = href ? link(href, text ?? '') : (text ?? '');
  return element(
    'td',
    {},
    element(
      'div',
      { class: 'value' },
      element('span', { class: 'bar' }, ...(bar ? [drawing(bar, zero)] : [])),
      element(
        'span',
        { class: 'printed' },
        figure,
        ...(finding
          ? [' ', link(finding, words.flag, { class: 'flag', 'aria-label': words.flagName(value.label, measure) })]
          : []),
        ...said.map((each) => element('span', { class: 'said' }, each)),
        ...(computed === null ? [] : [element('span', { class: 'said computed' }, computed)]),
      ),
    ),
  );
}

/** The words beside it say all that it shows. */
function drawing({ start, width }: NonNullable<ValueView['bar']>, zero: number | null): MarkupElement {
  return element(
    'svg',
    { width: '100%', height: '14', 'aria-hidden': 'true' },
    element('rect', { x: `${start}%`, width: `${width}%`, height: '14' }),
    ...(zero === null ? [] : [element('line', { x1: `${zero}%`, x2: `${zero}%`, y1: '0', y2: '14' })]),
  );
}
