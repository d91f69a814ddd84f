import { type ConceptId, type Fact, walkSections } from '../../../model/index.ts';
import { type Figure, operandOf, showFigure } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import { figuresByName, namesOfFact, tablesWithUnit } from './printed-names.ts';
import { yearsIn } from './years.ts';

/** What a document reports for its own year. */
const reported = new Set<ConceptId>([
  'totalRevenue',
  'totalExpenditure',
  'fiscalAppropriation',
  'fiscalAppropriationExpenditure',
  'generalPublicBudget',
  'generalPublicBudgetExpenditure',
  'threePublicExpenses',
  'agencyOperatingExpenses',
  'procurement',
]);

/** The year with which the sentence of a fact begins, before anything is compared. */
function leadingYear({ sentence, subject }: Fact): number | null {
  const [first] = yearsIn(sentence);
  if (!first || first.at > 40) return null;
  const before = sentence.slice(0, first.at);
  const subjectAt = sentence.indexOf(subject);
  const compared = /比|较|与|和|同|自|从|至|到|以来|上年|去年|年初|原|截至|截止|根据|按照|为|在/u;
  return compared.test(before) || (subjectAt >= 0 && subjectAt < first.at) ? null : first.year;
}

/** Whether the section prints a figure of the report's year, of that concept where one is named. */
function saidOfReportYear(
  { record: { facts, fiscalYear } }: CheckedDocument,
  fact: Fact,
  concept?: ConceptId,
): boolean {
  return facts.some(
    (other) =>
      other.section === fact.section &&
      (concept === undefined || other.concept === concept) &&
      other.year === fiscalYear &&
      other.yearPrinted,
  );
}

/** The headings above a text, its own last. */
function headingsOf({ record }: CheckedDocument, id: string): string {
  const above = [...walkSections(record.sections)].filter(
    (section) => id === section.id || id.startsWith(`${section.id}-`),
  );
  return above.map(({ heading }) => heading.text).join('；');
}

const ofOtherYears = /20\d{2}|上年|历年|近[三两]年|执行|完成|回顾|计划|规划|绩效|自评/u;

function currentFigure(fact: Fact, byName: ReturnType<typeof figuresByName>, figure: Figure): Figure | null {
  const printed = [...namesOfFact(fact)].flatMap((name) => byName.get(name) ?? []);
  return printed.find((other) => other.figure.value.eq(figure.value))?.figure ?? null;
}

/**
 * Sentences that begin with another year than that of the report where its figures are told: the figure is that of
 * this year's table, or the section tells nothing of this year.
 */
export function* misplacedYears(document: CheckedDocument): Generator<Outcome> {
  const { facts, fiscalYear } = document.record;
  const byName = figuresByName(tablesWithUnit(document));
  const told = new Set<string>();
  let agreeing = 0;
  for (const fact of facts) {
    const figure = document.factFigure(fact);
    if (!fact.concept || !reported.has(fact.concept) || !figure?.value.gt(0) || !fact.yearPrinted) continue;
    const year = leadingYear(fact);
    if (year === null || told.has(fact.sentence)) continue;
    if (year === fiscalYear) {
      agreeing += 1;
      continue;
    }
    if (year !== fact.year) continue;
    const subject = `正文“${fact.subject}”的年度`;
    const stated = `${figure.label} ${showFigure(figure)} 写的是 ${year} 年`;
    const current = currentFigure(fact, byName, figure);
    if (current && !saidOfReportYear(document, fact, fact.concept)) {
      told.add(fact.sentence);
      const message = `${stated}；${current.label}同为 ${showFigure(current)}，文件的年度是 ${fiscalYear} 年。`;
      yield found(subject, message, [figure, current].map(operandOf));
    } else if (!saidOfReportYear(document, fact) && !ofOtherYears.test(headingsOf(document, fact.section))) {
      told.add(fact.sentence);
      const message = `${stated}，这一节没有写 ${fiscalYear} 年的数；文件的年度是 ${fiscalYear} 年。`;
      yield found(subject, message, [operandOf(figure)]);
    }
  }
  if (agreeing > 0) yield passed('正文：年度', `有 ${agreeing} 处以 ${fiscalYear} 年开头说明本年度的数字。`);
}
