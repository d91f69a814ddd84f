import { type ConceptId, type Fact, placeAt, walkPassages, walkSections } from '../../../model/index.ts';
import { type Figure, operandOf, showFigure, wordsOperand } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { documentTexts } from '../../document/texts.ts';
import { found, type Outcome, passed } from '../../outcome.ts';
import { figuresByName, namesOfFact, tablesWithUnit } from './printed-names.ts';
import { yearsIn } from './years.ts';

/** What a document reports for its own year. */
const reported = new Set<ConceptId>([
  'totalRevenue',
  'totalExpenditure',
  'currentYearRevenue',
  'currentYearExpenditure',
  'fiscalAppropriation',
  'fiscalAppropriationExpenditure',
  'generalPublicBudget',
  'generalPublicBudgetExpenditure',
  'threePublicExpenses',
  'agencyOperatingExpenses',
  'procurement',
]);

const compared = /比|较|与|和|同|自|从|至|到|以来|上年|去年|年初|原|截[至止]|根据|按照|为|在/u;

/** The year with which a sentence begins, before anything is compared, and before its subject where one is given. */
function leadingYear(sentence: string, subject?: string): number | null {
  const [first] = yearsIn(sentence);
  if (!first || first.at > 40 || compared.test(sentence.slice(0, first.at))) return null;
  const subjectAt = subject === undefined ? -1 : sentence.indexOf(subject);
  return subjectAt >= 0 && subjectAt < first.at ? null : first.year;
}

/** Whether the section prints a figure of that concept for the year of the report. */
function saidOfReportYear({ record: { facts, fiscalYear } }: CheckedDocument, fact: Fact): boolean {
  return facts.some(
    (other) =>
      other.section === fact.section &&
      other.concept === fact.concept &&
      other.year === fiscalYear &&
      other.yearPrinted,
  );
}

function currentFigure(fact: Fact, byName: ReturnType<typeof figuresByName>, figure: Figure): Figure | null {
  const printed = [...namesOfFact(fact)].flatMap((name) => byName.get(name) ?? []);
  return printed.find((other) => other.figure.value.eq(figure.value))?.figure ?? null;
}

/** Sentences that give the figure of this year's table to another year. */
function* figuresOfThisYear(document: CheckedDocument, told: Set<string>): Generator<Outcome> {
  const { facts, fiscalYear } = document.record;
  const byName = figuresByName(tablesWithUnit(document));
  for (const fact of facts) {
    const figure = document.factFigure(fact);
    if (!fact.concept || !reported.has(fact.concept) || !figure?.value.gt(0) || !fact.yearPrinted) continue;
    const year = leadingYear(fact.sentence, fact.subject);
    if (year === null || year === fiscalYear || year !== fact.year || told.has(fact.section)) continue;
    const current = currentFigure(fact, byName, figure);
    if (!current || saidOfReportYear(document, fact)) continue;
    told.add(fact.section);
    yield found(
      `正文“${fact.subject}”的年度`,
      `${figure.label} ${showFigure(figure)} 写的是 ${year} 年；${current.label}同为 ${showFigure(current)}，文件的年度是 ${fiscalYear} 年。`,
      [figure, current].map(operandOf),
    );
  }
}

/** Headings of what is reported for the year; assets, goals and plans have dates of their own. */
const ofReport = /预算|决算|收支|收入|支出|三公|经费|采购|拨款|基金/u;
const ofOther =
  /上年(?!结转)|计划|规划|打算|展望|任务|思路|目标|总结|执行|绩效|自评|评价|资产|职责|职能|机构|名词|解释/u;

/** Sections that begin with another year, and in which that of the report stands nowhere. */
function* sectionsOfAnotherYear(document: CheckedDocument, told: ReadonlySet<string>): Generator<Outcome> {
  const { sections, fiscalYear } = document.record;
  let agreeing = 0;
  for (const { id, heading, blocks } of walkSections(sections)) {
    const texts = [...walkPassages(blocks)];
    const [first] = texts;
    if (!first || !ofReport.test(heading.text) || ofOther.test(heading.text) || told.has(id)) continue;
    const [start] = yearsIn(first.text);
    const year = leadingYear(first.text.split(/[。；]/u)[0] ?? '');
    if (!start || year === null) continue;
    // A year that is still to come is no comparison, whatever else the section says.
    if (year <= fiscalYear && texts.some(({ text }) => yearsIn(text).some((each) => each.year === fiscalYear))) {
      if (year === fiscalYear) agreeing += 1;
      continue;
    }
    yield found(
      `“${heading.text}”一节的年度`,
      `这一节以“${first.text.slice(0, start.at + start.words.length)}”开头${year > fiscalYear ? '' : `，全节没有写 ${fiscalYear} 年`}；文件的年度是 ${fiscalYear} 年。`,
      [wordsOperand('文字', start.words, placeAt(first, start.at))],
    );
  }
  if (agreeing > 0) yield passed('正文：年度', `有 ${agreeing} 节以 ${fiscalYear} 年开头说明本年度的情况。`);
}

const year = String.raw`(20\d{2})\s?年度?\s?`;
/** Words by which a document announces itself, with its year. */
const announcements = [
  new RegExp(`${year}[^，。；\\d]{0,12}(?:预算|决算)(?:信息)?公开(?:如下|情况说明)`, 'gu'),
  new RegExp(`纳入[^，。；\\d]{0,20}${year}[^，。；\\d]{0,20}(?:预算|决算)(?:汇总)?编[制报]范围`, 'gu'),
  new RegExp(`${year}部门(?:预算|决算)由[^。]{2,60}[组构]成`, 'gu'),
];

function* announced({ record }: CheckedDocument): Generator<Outcome> {
  let agreeing = 0;
  for (const { kind, text, at } of documentTexts(record)) {
    if (kind === 'heading') continue;
    for (const match of announcements.flatMap((pattern) => [...text.matchAll(pattern)])) {
      if (Number(match[1]) === record.fiscalYear) agreeing += 1;
      else {
        const message = `写作“${match[0]}”，文件的年度是 ${record.fiscalYear} 年。`;
        yield found('文件自称的年度', message, [wordsOperand('文字', match[0], at(match.index))]);
      }
    }
  }
  if (agreeing > 0)
    yield passed('文件自称的年度', `有 ${agreeing} 处说明公开的是 ${record.fiscalYear} 年的预算或决算。`);
}

/** Sentences and sections that tell what is told of the report's year with another year. */
export function* misplacedYears(document: CheckedDocument): Generator<Outcome> {
  const told = new Set<string>();
  yield* announced(document);
  yield* figuresOfThisYear(document, told);
  yield* sectionsOfAnotherYear(document, told);
}
