// Not by way of the index: this runs in the browser, and the schemas of the model are large.
import { convert, isZero, type Money, toYuan } from '../../model/money.ts';
import { isNotPrinted, isPublishedBlank } from '../absence.ts';
import { resultWords } from '../checks/result-words.ts';
import { scaleOf } from './bars.ts';
import type { CompareDocument, CompareFigureId } from './document.ts';
import { type CompareWords, cautionOf, compareNotes, labelsOf, namesOf, unitsOf } from './notes.ts';
import { printedParts } from './parts.ts';
import { perHead } from './per-head.ts';
import { structureSection } from './structure-section.ts';
import { type Context, missing, printedValue, unprinted } from './values.ts';
import type { ComparisonView, SectionView, ValueView } from './view.ts';

const totals = ['revenue', 'expenditure', 'basic', 'project'] as const;
const threePublic = [
  'threePublic',
  'overseasTravel',
  'officialVehicles',
  'officialVehiclesPurchase',
  'officialVehiclesOperation',
  'officialReceptions',
] as const;
const threePublicParts: readonly CompareFigureId[] = threePublic.slice(1);
const running = ['operating', 'procurement'] as const;

/** Documents side by side. Nothing of a document is left out for being alone: where one prints nothing, that is said. */
export function comparison(documents: readonly CompareDocument[], words: CompareWords): ComparisonView {
  const context: Context = {
    documents,
    labels: labelsOf(documents, words),
    names: namesOf(documents, words),
    unit: commonUnit(documents),
    words,
  };
  return {
    documents: documents.map(({ id, bureau, year, scope, kind, href, checks }) => ({
      id,
      name: `${bureau} ${words.labels.document(year, scope, kind)}`,
      href,
      checks: checks && { text: resultWords(checks, words), href: checks.href },
    })),
    notes: compareNotes(documents, words),
    sections: [
      amounts('totals', totals, context),
      structureSection('function', context),
      structureSection('economic', context),
      amounts('threePublic', threePublic, context),
      amounts('running', running, context),
      perHead(context),
    ].filter((section) => section !== null),
  };
}

/** The unit of all figures where it is one; 万元, in which most tables are printed, where it is not. */
function commonUnit(documents: readonly CompareDocument[]): Money['unit'] {
  const units = unitsOf(documents.flatMap(({ figures }) => Object.values(figures)));
  return units.length === 1 && units[0] ? units[0] : 'tenThousandYuan';
}

function amounts(
  id: 'totals' | 'threePublic' | 'running',
  measures: readonly CompareFigureId[],
  { documents, labels, unit, words }: Context,
): SectionView | null {
  const said = words.comparison;
  const printed = documents.flatMap(({ figures }) => measures.flatMap((measure) => figures[measure] ?? []));
  if (printed.length === 0) return null;
  const scale = scaleOf(printed.map(toYuan));
  return {
    id,
    title: said.sections[id],
    caution: cautionOf(
      documents.filter(({ figures }) => measures.some((measure) => figures[measure])),
      words,
    ),
    notes: [said.amounts],
    axis: said.axis.amounts,
    leads: 'printed',
    zero: scale.zero,
    measures: measures
      // What no document prints is no row; of 三公 its parts tell no more of an empty table than the whole.
      .filter((measure) =>
        documents.some(
          ({ figures, absent }) =>
            (figures[measure] ?? printedParts(measure, figures).length > 0) ||
            (isPublishedBlank(absent[measure]) && !threePublicParts.includes(measure)),
        ),
      )
      .map((measure) => ({
        label: said.figures[measure],
        values: documents.map(({ figures, absent }, at): ValueView => {
          const figure = figures[measure];
          const label = labels[at] ?? '';
          if (!figure && printedParts(measure, figures).length > 0) {
            return missing(label, said.partsBelow(isNotPrinted(absent[measure])));
          }
          if (!figure) return unprinted(label, absent[measure], words);
          const computed =
            figure.unit === unit || isZero(figure)
              ? null
              : said.converted(words.labels.amount(convert(figure, unit), unit));
          return { ...printedValue(label, figure, words), computed, bar: scale.bar(toYuan(figure)) };
        }),
      })),
  };
}
