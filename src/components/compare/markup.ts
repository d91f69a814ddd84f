import type { CompareWords } from '../../views/compare/notes.ts';
import type { ComparisonView, MeasureView, SectionView, ValueView } from '../../views/compare/view.ts';
import { element, link, type Markup, type MarkupElement, type Tongue, text } from '../markup.ts';

/** What the page speaks, with its words. */
export interface Speech extends Tongue {
  words: CompareWords;
}

/** All of a comparison below the chooser. */
export function comparisonMarkup(view: ComparisonView, speech: Speech): Markup[] {
  const said = speech.words.comparison;
  return [
    element(
      'section',
      { class: 'compared-documents', 'aria-labelledby': 'compared-title' },
      element('h2', { id: 'compared-title' }, said.documents),
      element(
        'ul',
        { class: 'compared' },
        ...view.documents.map(({ name, href, checks }) =>
          element(
            'li',
            {},
            link(href, name, speech),
            ...(checks
              ? [' ', link(checks.href, said.checks(checks.text), speech, said.checksOf(name), { class: 'small' })]
              : []),
          ),
        ),
      ),
    ),
    element(
      'section',
      { class: 'compare-notes', 'aria-labelledby': 'compare-notes-title' },
      element('h2', { id: 'compare-notes-title' }, said.notes.title),
      element(
        'ul',
        {},
        ...view.notes.map((note) => element('li', {}, ...text(note, speech))),
        // Of one document there is nothing to say of several.
        element('li', {}, view.notes.length > 0 || view.documents.length < 2 ? said.notes.different : said.notes.same),
      ),
    ),
    element('div', { class: 'compare-sections' }, ...view.sections.map((each) => section(each, speech))),
  ];
}

function section(
  { id, title, caution, notes, axis, leads, zero, measures }: SectionView,
  speech: Speech,
): MarkupElement {
  const titleId = `compare-${id}`;
  const drawn = measures.some(({ values }) => values.some(({ bar }) => bar));
  return element(
    'section',
    { 'aria-labelledby': titleId },
    element('h2', { id: titleId }, title),
    ...(caution === null ? [] : [element('p', { class: 'small caution' }, ...text(caution, speech))]),
    ...notes.map((note) => element('p', { class: 'small soft' }, ...text(note, speech))),
    element(
      'table',
      { class: leads === 'computed' ? 'compare-table by-computed' : 'compare-table' },
      element(
        'caption',
        {},
        element('span', { class: 'visually-hidden' }, speech.words.comparison.caption(title)),
        ...(drawn ? [axis] : []),
      ),
      ...measures.map((measure) => group(measure, zero, speech)),
    ),
  );
}

function group({ label, values }: MeasureView, zero: number | null, speech: Speech): MarkupElement {
  return element(
    'tbody',
    {},
    element('tr', { class: 'measure' }, element('th', { scope: 'rowgroup', colspan: '2' }, ...text(label, speech))),
    ...values.map((value) =>
      element(
        'tr',
        {},
        element(
          'th',
          { scope: 'row' },
          element('span', { class: 'name' }, ...text(value.label.replace(/(\d{4}) (?=年)/u, '$1\u00a0'), speech)),
        ),
        cell(value, label, zero, speech),
      ),
    ),
  );
}

function cell(value: ValueView, measure: string, zero: number | null, speech: Speech): MarkupElement {
  const { href, absent, said, computed, bar, finding } = value;
  const { comparison } = speech.words;
  const linked = (shown: string): Markup[] => (href ? [link(href, shown, speech)] : text(shown, speech));
  if (absent !== null) return element('td', { class: 'soft' }, element('div', { class: 'absent' }, ...linked(absent)));
  const flag =
    finding && link(finding, comparison.flag, speech, comparison.flagOf(value.label, measure), { class: 'flag' });
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
        ...linked(value.text ?? ''),
        ...(flag ? [' ', flag] : []),
        ...said.map((each) => element('span', { class: 'said' }, ...text(each, speech))),
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
