import { type Disclosure, type Head, type Place, walkSections } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { found, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { yearlyDocument } from './examples.ts';
import { misplacedYears } from './year-of-sentences.ts';
import { yearsIn } from './years.ts';

/** A text that names the year of the report, if it names a year at all. */
interface Named {
  group: '封面和目录' | '标题' | '表名和表上方的年度' | '表头的年度';
  text: string;
  place: Place;
}

/** Headings that speak of the figures of the report; plans and results of other years have headings of their own. */
const ofReport = /预算|决算|收支|收入|支出|三公|经费|采购|绩效目标/u;
const ofOtherYears = /上年(?!结转)|计划|规划|打算|展望|工作(?:安排|任务|思路|目标|总结)|执行|绩效(?!目标)|自评|评价/u;

function* cover(record: Disclosure): Generator<Named> {
  const lines = record.front.flatMap((block) => (block.type === 'paragraph' ? [block.passage] : []));
  for (const { text, runs } of lines) {
    const place = runs[0]?.place;
    // A date on the cover says when, not of which year.
    if (place && text.length < 60 && !/年\s?\d{1,2}\s?月/u.test(text)) yield { group: '封面和目录', text, place };
  }
  for (const { text, place } of record.contents) {
    if (ofReport.test(text) && !ofOtherYears.test(text)) yield { group: '封面和目录', text, place };
  }
}

function* headings(record: Disclosure): Generator<Named> {
  for (const { heading } of walkSections(record.sections)) {
    const place = heading.runs[0]?.place;
    const { text } = heading;
    if (place && text.length < 60 && ofReport.test(text) && !ofOtherYears.test(text))
      yield { group: '标题', text, place };
  }
}

function* titles(record: Disclosure): Generator<Named> {
  for (const { title, captions, standard } of record.tables) {
    if (!standard) continue;
    if (title && !ofOtherYears.test(title.text)) yield { group: '表名和表上方的年度', ...title };
    // A form of self-assessment in a budget is of the year before.
    if (standard === 'final.project-self-assessment' && record.kind === 'budget') continue;
    for (const { kind, text, place } of captions) {
      if (kind === 'period') yield { group: '表名和表上方的年度', text, place };
    }
  }
}

function* heads(tops: readonly Head[]): Generator<Head> {
  for (const head of tops) {
    yield head;
    yield* heads(head.children);
  }
}

/** Heads of the standard tables, of a side of a table at a time: beside the year of the report the one before may stand. */
function* columnYears(record: Disclosure): Generator<Named> {
  for (const { standard, head, columns, form } of record.tables) {
    if (!standard || form) continue;
    const dated = [...heads(head)].filter(({ text, place }) => place && yearsIn(text).length > 0);
    for (const lane of Map.groupBy(dated, (each) => columns[each.columns[0]]?.lane ?? 0).values()) {
      const later = lane.filter(({ text }) => yearsIn(text).some(({ year }) => year > record.fiscalYear));
      const current = lane.find(({ text }) => yearsIn(text).some(({ year }) => year === record.fiscalYear));
      const shown = later.length > 0 ? later : [current ?? lane[0]];
      for (const each of shown) if (each?.place) yield { group: '表头的年度', text: each.text, place: each.place };
    }
  }
}

function* named(record: Disclosure): Generator<Named> {
  yield* cover(record);
  yield* headings(record);
  yield* titles(record);
  yield* columnYears(record);
}

function* inTitles(document: CheckedDocument) {
  const { record } = document;
  const agreeing = new Map<Named['group'], number>();
  for (const { group, text, place } of named(record)) {
    const years = yearsIn(text);
    if (years.length === 0) continue;
    if (years.some(({ year }) => year === record.fiscalYear)) {
      agreeing.set(group, (agreeing.get(group) ?? 0) + 1);
      continue;
    }
    const [first] = years;
    yield found(
      `${group}：年度`,
      `“${text.trim()}”写的是 ${first?.words ?? ''}，文件的年度是 ${record.fiscalYear} 年。`,
      [wordsOperand(group, text.trim(), place)],
    );
  }
  for (const [group, count] of agreeing) {
    yield passed(`${group}：年度`, `有 ${count} 处写年度，都是 ${record.fiscalYear} 年。`);
  }
}

export const rule: Rule = {
  id: 'U-YEAR',
  title: '年度前后一致',
  statement: '封面、目录、标题、表名、表头和说明数字的句子用同一个报告年度；上一年度只作比较。',
  formula: '写出的年度 = 报告年度',
  needs: '写有年度的封面、标题、表名或句子',
  severity: 'warn',
  kinds: ['budget', 'final'],
  notAnError:
    '《》和文号里的年份、“截至”之后的日期、政策和规划的年份、绩效和项目名称里的年份，以及用来比较的上一年度，都不看。',
  examples: [
    { says: '都是 2024 年', kind: 'budget', text: yearlyDocument(), expect: ['pass', 'pass', 'pass', 'pass', 'pass'] },
    {
      says: '一张表的表名写 2023 年',
      kind: 'budget',
      text: yearlyDocument({ title: '2023年部门收支总表' }),
      expect: ['finding', 'pass', 'pass', 'pass', 'pass'],
    },
    {
      says: '说明收入总计的句子写 2022 年',
      kind: 'budget',
      text: yearlyDocument({ sentence: '2022年收入总计100.00万元，支出总计100.00万元。' }),
      expect: ['pass', 'pass', 'pass', 'pass', 'finding'],
    },
    {
      says: '说明收入总计的句子写 2023 年，数字是 2024 年的',
      kind: 'budget',
      text: yearlyDocument({ sentence: '2023年收入总计100.00万元，支出总计100.00万元。' }),
      expect: ['pass', 'pass', 'pass', 'pass', 'finding'],
    },
    {
      says: '文件名称、文号里的年份，和用来比较的 2023 年',
      kind: 'budget',
      text: yearlyDocument({
        sentence:
          '根据《关于编制2022年部门预算的通知》（某财〔2021〕18号），2024年收入总计100.00万元。2023年收入总计90.00万元，增加10.00万元。',
      }),
      expect: ['pass', 'pass', 'pass', 'pass'],
    },
    {
      says: '没有表的一节里只写了 2022 年',
      kind: 'budget',
      text: '# 一、收入预算情况\n\n2022年收入预算总额305.63万元，比2023年度318.55万元减少了12.92万元。\n',
      expect: ['finding'],
    },
  ],
  *check(document) {
    yield* inTitles(document);
    yield* misplacedYears(document);
  },
};
