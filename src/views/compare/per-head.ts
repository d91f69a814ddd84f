import Big from 'big.js';
import { convert, toYuan } from '../../model/money.ts';
import { scaleOf } from './bars.ts';
import type { CompareDocument } from './document.ts';
import type { CompareFigure } from './figure.ts';
import { type CompareWords, cautionOf } from './notes.ts';
import { type Context, missing, printedValue, unprinted } from './values.ts';
import type { MeasureView, SectionView, ValueView } from './view.ts';

const averaged = ['expenditure', 'basic', 'threePublic', 'operating'] as const;

/** Amounts by the people in post, where a document gives their number; null where none does. */
export function perHead({ documents, labels, unit, words }: Context): SectionView | null {
  const said = words.comparison;
  const staffed = documents.map(({ staff }) => (staff.length === 1 && staff[0] ? Number(staff[0].count) : 0));
  if (!documents.some(({ staff }) => staff.length > 0)) return null;
  const average = (figure: CompareFigure, at: number): Big => toYuan(figure).div(staffed[at] ?? 1);
  const all = averaged.flatMap((measure) =>
    documents.flatMap(({ figures }, at) => {
      const figure = figures[measure];
      return figure && staffed[at] ? [average(figure, at)] : [];
    }),
  );
  const scale = scaleOf(all);
  const measures = averaged.map(
    (measure): MeasureView => ({
      label: said.each(said.figures[measure]),
      values: documents.flatMap(({ figures, absent }, at): ValueView[] => {
        if (!staffed[at]) return [];
        const figure = figures[measure];
        const label = labels[at] ?? '';
        if (!figure) return [unprinted(label, absent[measure], words)];
        const value = average(figure, at);
        const shown = convert({ amount: value.toFixed(2), unit: 'yuan' }, unit);
        return [
          {
            ...printedValue(label, figure, words),
            computed: said.average(words.labels.amount(new Big(shown).toFixed(2), unit)),
            bar: scale.bar(value),
          },
        ];
      }),
    }),
  );
  return {
    id: 'perHead',
    title: said.sections.perHead,
    caution: cautionOf(
      documents.filter((_, at) => staffed[at]),
      words,
    ),
    notes: [said.perHead],
    axis: said.axis.perHead,
    leads: 'computed',
    zero: scale.zero,
    measures: [
      { label: said.staff, values: documents.map((document, at) => staffValue(document, labels[at] ?? '', said)) },
    ]
      .concat(all.length > 0 ? measures : [])
      .filter(({ values }) => values.length > 0),
  };
}

function staffValue(
  { staff, staffAbsent }: CompareDocument,
  label: string,
  said: CompareWords['comparison'],
): ValueView {
  const [first] = staff;
  if (!first) {
    const why = staffAbsent?.why;
    const known = why === 'mentioned' || why === 'notThere' ? why : 'unknown';
    return missing(label, said.noStaff[known], staffAbsent?.href);
  }
  if (staff.length > 1) return missing(label, said.severalStaff(staff.map(({ text }) => text)), first.href);
  if (Number(first.count) === 0) return missing(label, said.nobody, first.href);
  const { text, href, finding = null, printedAs, from } = first;
  const remarks = [printedAs, from === 'form' ? said.fromForm : said.fromText];
  return { label, text, href, absent: null, said: remarks, computed: null, bar: null, finding };
}
