import type { TableStem } from '../../../model/index.ts';
import { wordsOperand } from '../../arithmetic/figure.ts';
import { TableRegister, type TableWhereabouts } from '../../document/announced-tables.ts';
import type { CheckedDocument } from '../../document/checked-document.ts';
import { explanationOf } from '../../document/explanations.ts';
import { mandatedTables } from '../../document/mandated-tables.ts';
import { topicOf } from '../../document/topics.ts';
import { found, notEnoughData, type Outcome, passed } from '../../outcome.ts';
import type { Rule } from '../../rule.ts';
import { revenueTable, summaryTable } from './examples.ts';
import { headedTables, referredTables, tablesBelow } from './referred-tables.ts';

const contents = `目录

第一部分 部门预算表

一、部门收支总表

二、部门收入总表

第二部分 名词解释

第一部分 部门预算表
`;

const glossary = '第二部分 名词解释\n\n一、基本支出：指人员支出和公用支出。\n';

/** What is said of a table that is not simply there; null for one whose absence is told otherwise. */
function whereabouts(
  subject: string,
  name: string,
  where: TableWhereabouts,
  announced: Outcome['operands'],
): Outcome | null {
  if (where.state === 'here') {
    const { name: title, table } = where.sheet;
    return passed(subject, `文件里有这张表：${title}。`, [...announced, wordsOperand('表', title, table.place)]);
  }
  if (where.state === 'elsewhere') {
    const words = wordsOperand('另行公开的说明', where.text.text, where.text.place);
    return passed(subject, `这张表另行公开：“${where.text.text}”。`, [...announced, words]);
  }
  if (where.state === 'stated') {
    const words = wordsOperand('说明', where.text.text, where.text.place);
    return passed(subject, '印有标题，并说明没有内容。', [...announced, words]);
  }
  if (where.state === 'titleOnly') {
    const words = wordsOperand('标题', where.text.text, where.text.place);
    return notEnoughData(`印有“${where.text.text}”的字样，但没有读到表格，可能是图片或另附`, subject, [
      ...announced,
      words,
    ]);
  }
  if (where.state === 'unsure') {
    const words = wordsOperand('可能的表', where.sheet.name, where.sheet.table.place);
    return notEnoughData(`没有标题是“${name}”的表，但${where.sheet.name}可能就是`, subject, [...announced, words]);
  }
  return null;
}

function* announcedTables(register: TableRegister, isText: boolean): Generator<Outcome> {
  const entries = register.announced.map((entry) => ({ entry, where: register.whereIs(entry) }));
  if (entries.length > 1 && entries.every(({ where }) => where.state === 'missing')) {
    const operands = entries.map(({ entry }) => wordsOperand('目录', entry.text, entry.printed.place));
    const message = `目录列有 ${entries.length} 张表，正文里一张也没有，也没有说明另附。`;
    // 第五部分 附表 may well be a file of its own, though nothing says so.
    const attached = entries.every(({ entry }) => entry.part !== null && /附/u.test(entry.part.text));
    yield found('目录所列各表', message, operands, attached ? 'info' : 'warn');
    return;
  }
  for (const { entry, where } of entries) {
    const announced = [wordsOperand('目录', entry.text, entry.printed.place)];
    const subject = `目录所列“${entry.text}”`;
    if (where.state === 'titleOnly' && isText) {
      const words = wordsOperand('标题', where.text.text, where.text.place);
      yield found(subject, `正文印有“${where.text.text}”，下面没有表格。`, [...announced, words], 'warn');
      continue;
    }
    yield whereabouts(subject, entry.text, where, announced) ??
      found(subject, `目录列有“${entry.text}”，正文里没有这张表，也没有说明另附。`, announced);
  }
}

/** Tables that the rules of disclosure ask for and the contents do not list: at most a sign. */
function* mandated(document: CheckedDocument, register: TableRegister): Generator<Outcome> {
  const { kind, fiscalYear } = document.record;
  const listed = new Set<TableStem | null>(register.announced.map(({ stem }) => stem));
  const asked = mandatedTables(kind, fiscalYear).filter(({ stem }) => !listed.has(stem));
  const where = asked.map((each) => ({ ...each, where: register.find(each.stem) }));
  const gone = where.filter(({ where }) => where.state === 'missing');
  const missing = gone.filter(({ optional }) => !optional);
  for (const { name, where: at } of where) {
    // What is said of the tables of the list says nothing of one that is not on it.
    if (at.state === 'elsewhere' && register.announced.length > 0) continue;
    const told = whereabouts(name, name, at, []);
    if (told) yield told;
  }
  const optional = gone.find((each) => each.optional);
  // Where all the others are published, empty ones too, this one is missed; a text that says there is none will do.
  if (optional && missing.length === 0 && register.announced.length === 0 && !saysNoStateCapital(document)) {
    yield found(optional.name, `其他各表都在，没有${optional.name}，也没有说明没有这项预算。`, [], 'info');
  }
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join('、');
  if (document.sheets.every(({ table }) => table.form !== null)) {
    if (register.announced.length > 0) return;
    yield found('公开表格', `文件里没有一张预决算表，也没有说明另附。按规定应公开：${names}。`, [], 'warn');
    return;
  }
  // A full set of tables with one gap in it has lost one; a shorter set is another form of disclosure.
  const nearlyFull = register.announced.length === 0 && asked.length - missing.length >= 6 && missing.length === 1;
  const severity = nearlyFull ? 'warn' : 'info';
  yield found('公开表格', `按规定应公开、文件里没有，也没有说明另附的表：${names}。`, [], severity);
}

function saysNoStateCapital(document: CheckedDocument): boolean {
  const explanation = explanationOf(document, topicOf('stateCapital'));
  return explanation !== null && (explanation.saysNone || /0(?:\.0+)?\s?[亿万]?元/u.test(explanation.text));
}

export const rule: Rule = {
  id: 'S-TABLES',
  title: '该有的表都在',
  statement:
    '目录列出的表、正文请读者去看的表和规定应公开的表，文件里都有；写明“另附”的，算作另行公开。目录单单列了某张表而文件里没有，是“不能同时成立”；一张表也没有、正文请读者看的表没有、只印标题而没有表、其余各表都在而单缺一张，是“很可能不符”；其他没有的，只作提示。',
  formula: '应有的表 ⊆ 文件里的表 ∪ 写明另附的表',
  needs: '目录、表题、正文',
  severity: 'error',
  kinds: ['budget', 'final'],
  notAnError: '表在另一个附件里并已说明；表题与目录用词不同（年度、部门或单位、预算）；没有数据而空表列示。',
  examples: [
    {
      says: '目录列的两张表都在，其余未列的表提示一次',
      kind: 'budget',
      text: `${contents}\n${summaryTable}\n${revenueTable}\n${glossary}`,
      expect: ['pass', 'pass', 'finding:info'],
    },
    {
      says: '目录列了收入总表，正文没有',
      kind: 'budget',
      text: `${contents}\n${summaryTable}\n${glossary}`,
      expect: ['pass', 'finding', 'finding:info'],
    },
    {
      says: '表另附',
      kind: 'budget',
      text: `${contents.trimEnd()}（另附）\n\n${glossary}`,
      expect: ['pass', 'pass'],
    },
    {
      says: '没有目录，也没有一张表',
      kind: 'budget',
      text: '一、收入预算情况\n\n2024年收入预算100.00万元。\n\n二、支出预算情况\n\n2024年支出预算100.00万元。\n',
      expect: ['finding:warn'],
    },
    {
      says: '正文请读者看的表不在文件里',
      kind: 'budget',
      text: `${summaryTable}\n一、政府采购情况\n\n政府采购预算10.00万元，详见《政府采购预算表》。\n`,
      expect: ['finding:warn', 'pass', 'finding:info'],
    },
    {
      says: '正文说“详见下表”，下面没有表',
      kind: 'budget',
      text: `${summaryTable}\n一、国有资产占用情况\n\n上年末固定资产金额为10.00万元（详见下表）。本年度没有购置车辆和单价五十万元以上设备的计划。\n`,
      expect: ['finding:warn', 'pass', 'finding:info'],
    },
  ],
  *check(document) {
    const register = new TableRegister(document);
    // Of a text nothing was lost on the way: a table that was not read is not there.
    const isText = document.record.sources.every(({ format }) => format === undefined);
    yield* referredTables(document, register);
    yield* tablesBelow(document, isText);
    yield* headedTables(document, isText);
    yield* announcedTables(register, isText);
    yield* mandated(document, register);
  },
};
