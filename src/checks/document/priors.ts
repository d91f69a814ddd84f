import type { Fact } from '../../model/index.ts';
import { type Figure, isMoneyUnit } from '../arithmetic/figure.ts';
import type { Quantity } from '../arithmetic/ratios.ts';
import type { CheckedDocument } from './checked-document.ts';
import { oncePerDocument } from './once.ts';

/** What a change is measured against, as the sentence has it. */
export interface Prior {
  quantity: Quantity;
  /** The figure that is printed; null where it follows from the change. */
  printed: Figure | null;
}

const opening = /年初|期初/u;
const closing = /年末|期末|年底/u;

function bareSubject(subject: string): string {
  return subject.replace(/^(?:20\d{2})?年?(?:初|末|底)|年[初末底]/u, '');
}

/** Which facts a section tells of the beginning of the year, by what they are about, and which of its end. */
const states = oncePerDocument((document) => {
  const opened = new Map<string, Fact[]>();
  const closed = new Set<string>();
  let section: string | null = null;
  let state: 'opening' | 'closing' | null = null;
  for (const fact of document.record.facts) {
    if (fact.section !== section) state = null;
    section = fact.section;
    if (opening.test(fact.subject)) state = 'opening';
    else if (closing.test(fact.subject)) state = 'closing';
    const key = `${section} ${bareSubject(fact.subject)}`;
    if (state === 'opening') opened.set(key, [...(opened.get(key) ?? []), fact]);
    if (state === 'closing') closed.add(fact.id);
  }
  return { opened, closed };
});

/** The figure of the same thing at the beginning of the year, for one at its end: 年初…通用设备, 年末…通用设备. */
function atOpening(document: CheckedDocument, fact: Fact): Fact | null {
  const { opened, closed } = states(document);
  if (!closed.has(fact.id)) return null;
  const same = opened.get(`${fact.section} ${bareSubject(fact.subject)}`) ?? [];
  const [only, second] = same;
  return only && !second ? only : null;
}

/** The figure of the year before that the same sentence prints just before: 2023年执行数为60.79万元，2024年预算安排88.87万元. */
function inSentence(document: CheckedDocument, fact: Fact): Fact | null {
  const before = document.factBefore(fact);
  const same = before && before.section === fact.section && before.sentence === fact.sentence;
  return same && before.year === fact.change?.year && before.year < fact.year && before.quantity?.unit ? before : null;
}

/** The figure of this year: the fact's own, or the one amount that the text prints for the same concept. */
export function currentOf(document: CheckedDocument, fact: Fact): Figure | null {
  const own = document.factFigure(fact);
  if (own || !fact.concept) return own;
  const alike = document.record.facts.filter(
    ({ concept, measure, year, quantity }) =>
      concept === fact.concept && measure === fact.measure && year === fact.year && quantity?.unit,
  );
  const amounts = new Set(alike.map(({ quantity }) => `${quantity?.amount} ${quantity?.unit}`));
  const [first] = alike;
  return first && amounts.size === 1 ? document.factFigure(first) : null;
}

/** The prior of a fact with a change: printed, given by an opening figure, or what the change leaves. */
export function priorOf(document: CheckedDocument, fact: Fact): Prior | null {
  const { change } = fact;
  const current = currentOf(document, fact);
  if (!change || !current || !isMoneyUnit(current.unit)) return null;
  if (change.from) {
    const printed = document.quantityFigure(change.from, `正文“${fact.subject}”的上年数`, fact.id);
    return { printed, quantity: { label: printed.label, terms: [{ figure: printed, sign: 1 }] } };
  }
  const earlier = atOpening(document, fact) ?? (change.amount ? null : inSentence(document, fact));
  const figure = earlier && document.factFigure(earlier);
  if (figure) return { printed: figure, quantity: { label: figure.label, terms: [{ figure, sign: 1 }] } };
  if (!change.amount || change.direction === 'none') return null;
  const moved = changeFigure(document, fact);
  if (!moved) return null;
  const sign = change.direction === 'increase' ? -1 : 1;
  return {
    printed: null,
    quantity: {
      label: `“${fact.subject}”推算的上年数`,
      terms: [
        { figure: current, sign: 1 },
        { figure: moved, sign },
      ],
    },
  };
}

/** The amount by which a fact says that it changed. */
export function changeFigure(document: CheckedDocument, { change, subject, id }: Fact): Figure | null {
  if (!change?.amount) return null;
  const word = change.direction === 'decrease' ? '减少' : '增加';
  return document.quantityFigure(change.amount, `正文“${subject}”${word}额`, id);
}
