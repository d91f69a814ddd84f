import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  type Disclosure,
  disclosureSchema,
  type Fact,
  type Place,
  placeAt,
  type Report,
  reportSchema,
  walkPassages,
  walkSections,
} from '../../src/model/index.ts';
import { measureConservation } from './conservation.ts';

const content = join(import.meta.dirname, '../../content');

interface Founding {
  disclosure: Disclosure;
  report: Report;
  /** The source as published, with personal data. */
  lines: string[];
  transcript: string[];
}

function load(id: string): Founding {
  const read = (path: string): string => readFileSync(join(content, path), 'utf8');
  return {
    disclosure: disclosureSchema.parse(JSON.parse(read(`disclosures/${id}.json`))),
    report: reportSchema.parse(JSON.parse(read(`disclosures/${id}.problems.json`))),
    lines: read(`sources/${id}.txt`).split('\n'),
    transcript: read(`disclosures/${id}.source.txt`).split('\n'),
  };
}

/** Tables by their standard id as counted by hand in the documents; `-` marks one published empty. */
const expected: Record<string, { tables: string[]; amounts: number; indicators: number[] }> = {
  'datong-xinfangju/2024-budget': {
    tables: [
      'budget.revenue-expenditure-summary',
      'budget.revenue-detail',
      'budget.expenditure-detail',
      'budget.fiscal-appropriation-summary',
      'budget.gpb-expenditure-by-function',
      'budget.gpb-basic-by-economic',
      '-budget.gov-fund-revenue',
      '-budget.gov-fund-expenditure',
      '-budget.state-capital',
      'budget.three-public',
      'budget.operating-funds',
      'budget.project-expenditure',
      '-budget.project-expenditure-carryover',
      'budget.department-goal',
      ...Array.from({ length: 7 }, () => 'budget.project-goal'),
    ],
    amounts: 301,
    // Project forms print each indicator twice, for the whole period and for the year.
    indicators: [24, 20, 24, 24, 22, 12, 14, 12],
  },
  'qinhuangdao-haigang-xinfangju/2024-budget': {
    tables: [
      'budget.revenue-expenditure-summary',
      'budget.revenue-detail',
      'budget.expenditure-detail',
      'budget.fiscal-appropriation-summary',
      'budget.gpb-expenditure-by-function',
      'budget.gpb-basic-by-economic',
      '-budget.gov-fund-expenditure',
      '-budget.state-capital',
      'budget.three-public',
      'shared.institutions',
      'budget.project-goal',
      'budget.project-goal',
      'budget.project-goal',
      '-budget.procurement',
      'shared.fixed-assets',
    ],
    amounts: 214,
    indicators: [7, 7, 9],
  },
  'tongcheng-xinfangju/2024-budget': {
    tables: ['budget.department-goal', 'budget.project-goal'],
    amounts: 0,
    indicators: [12, 14],
  },
  'xiangyuan-xinfangju/2023-final': {
    tables: [
      'final.revenue-expenditure-summary',
      'final.revenue-detail',
      'final.expenditure-detail',
      'final.fiscal-appropriation-summary',
      'final.gpb-expenditure-by-function',
      'final.gpb-basic-by-economic',
      '-final.gov-fund',
      '-final.state-capital',
      '-final.three-public',
      'final.disclosure-statistics',
      ...Array.from({ length: 7 }, () => 'final.project-self-assessment'),
    ],
    amounts: 209,
    indicators: [7, 7, 7, 7, 6, 6, 7],
  },
  'zengdu-xinfangju/2023-budget': { tables: [], amounts: 0, indicators: [] },
};

/** Not counted among the statutory forms. */
const others = new Set(['shared.institutions', 'shared.fixed-assets', 'budget.procurement']);

function statutoryAmounts(disclosure: Disclosure): number {
  return disclosure.tables
    .filter((table) => table.form === null && !others.has(table.standard ?? ''))
    .flatMap((table) => table.rows.flatMap((row) => row.cells))
    .filter((cell) => cell.value?.kind === 'amount' || cell.value?.kind === 'count').length;
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, '');
}

/** The source text at a place, without white space. */
function at(lines: readonly string[], place: Place): string {
  return squeeze((lines[place.line - 1] ?? '').slice(place.column - 1));
}

for (const [id, want] of Object.entries(expected)) {
  describe(id, () => {
    const { disclosure, report, lines, transcript } = load(id);

    it('has every table with its standard id, and says which were published empty', () => {
      assert.deepEqual(
        disclosure.tables.map((table) => `${table.empty ? '-' : ''}${table.standard}`),
        want.tables,
      );
    });

    it('has every amount of the statutory tables', () => {
      assert.equal(statutoryAmounts(disclosure), want.amounts);
    });

    it('has every indicator of the performance forms', () => {
      const forms = disclosure.tables.flatMap((table) => (table.form ? [table.form.indicators.length] : []));
      assert.deepEqual(forms, want.indicators);
    });

    it('keeps every figure and the text', () => {
      const { figures, text } = measureConservation(transcript, disclosure, report);
      assert.deepEqual(figures.missing, []);
      assert.ok(figures.total > 100, 'the source has figures to keep');
      assert.ok(text.kept / text.total >= 0.995, `lost: ${text.missing.join(' | ')}`);
    });

    it('leads every cell back to where it is printed', () => {
      let checked = 0;
      for (const cell of disclosure.tables.flatMap((table) => table.rows.flatMap((row) => row.cells))) {
        if (cell.text === '' || cell.morePlaces || /[☑☐〔]/u.test(cell.text)) continue;
        const source = at(lines, cell.place).replaceAll(/<[^<>]+>/gu, '');
        assert.ok(source.startsWith(squeeze(cell.text)), `${cell.text} is not at line ${cell.place.line}`);
        checked += 1;
      }
      assert.ok(checked > 0 || disclosure.tables.length === 0);
    });

    it('leads every fact back to where its figure is printed', () => {
      assert.ok(disclosure.facts.length > 0);
      for (const fact of disclosure.facts) {
        const figures = [fact.quantity, fact.share, fact.change?.amount, fact.change?.rate, fact.change?.from];
        for (const figure of figures.filter((one) => one !== null && one !== undefined)) {
          // A figure at a line end may be cut from its unit; its digits never are.
          const digits = /^[\d,.]+/u.exec(figure.text)?.[0] ?? '';
          assert.ok(at(lines, figure.place).startsWith(digits), `${figure.text} is not at line ${figure.place.line}`);
        }
      }
    });

    it('leads every sentence back to its lines', () => {
      const passages = [...walkSections(disclosure.sections)].flatMap((section) => [...walkPassages(section.blocks)]);
      for (const passage of passages) {
        for (const run of passage.runs) {
          const [character = ''] = passage.text.slice(run.at);
          assert.deepEqual(placeAt(passage, run.at), run.place);
          assert.ok(at(lines, run.place).startsWith(character), `line ${run.place.line}`);
        }
      }
    });

    it('holds no personal data anywhere', () => {
      const everything = JSON.stringify(disclosure) + JSON.stringify(report) + transcript.join('\n');
      assert.doesNotMatch(everything, /(?<![\d.A-Za-z])1[3-9]\d{9}(?![\d.A-Za-z])/u);
    });
  });
}

function amountOf(facts: readonly Fact[], test: (fact: Fact) => boolean): string | undefined {
  return facts.find(test)?.quantity?.text;
}

describe('documents without tables', () => {
  it('通城县: the sentences carry totals, 三公 items and 机关运行经费', () => {
    const { facts } = load('tongcheng-xinfangju/2024-budget').disclosure;
    assert.equal(
      amountOf(facts, (fact) => fact.concept === 'totalRevenue'),
      '406.62万元',
    );
    assert.equal(
      amountOf(facts, (fact) => fact.concept === 'totalExpenditure'),
      '406.62万元',
    );
    assert.equal(
      amountOf(facts, (fact) => fact.concept === 'basicExpenditure'),
      '311.62万元',
    );
    assert.equal(
      amountOf(facts, (fact) => fact.concept === 'threePublicExpenses'),
      '2.36万元',
    );
    assert.equal(
      amountOf(facts, (fact) => fact.concept === 'agencyOperatingExpenses'),
      '135.36万元',
    );
    const operating = facts.find((fact) => fact.concept === 'agencyOperatingExpenses');
    assert.deepEqual(operating?.change?.amount?.text, '9.42万元');
    assert.equal(operating?.share?.text, '33%');
    assert.equal(facts.filter((fact) => fact.parent === operating?.id).length, 16);
  });

  it('曾都区: by function, by economic class and its items, by project', () => {
    const { facts } = load('zengdu-xinfangju/2023-budget').disclosure;
    const list = (breakdown: Fact['breakdown']): string[] =>
      facts.filter((fact) => fact.breakdown === breakdown).map((fact) => `${fact.subject} ${fact.quantity?.text}`);
    assert.deepEqual(list('functionalClass'), [
      '一般公共服务（类） 257.53万元',
      '社会保障和就业（类） 24.53万元',
      '医疗卫生与计划生育支出（类） 13.16万元',
      '住房保障支出（类） 10.41万元',
    ]);
    assert.deepEqual(list('economicClass'), [
      '工资福利支出 128.89万元',
      '商品和服务支出 17.27万元',
      '对个人和家庭的补助支出 11.47万元',
      // The document lists it fourth of its economic classes.
      '项目支出 148万元',
    ]);
    assert.deepEqual(list('project'), ['信访解难资金 36万', '网上信访工作经费 12万', '信访劝返，维稳经费 100万']);
    assert.equal(list('economicItem').length, 19);
  });

  it('曾都区: a change keeps the earlier figure, the difference, the rate and the reason', () => {
    const { facts } = load('zengdu-xinfangju/2023-budget').disclosure;
    const expenses = facts.find((fact) => fact.concept === 'threePublicExpenses');
    assert.equal(expenses?.change?.direction, 'decrease');
    assert.equal(expenses?.change?.from?.text, '0.23万元');
    assert.equal(expenses?.change?.amount?.text, '0.03万元');
    assert.equal(expenses?.change?.rate?.text, '15%');
    assert.equal(expenses?.reason?.text, '本年度严格控制三公经费支出');
  });
});

describe('terms a document defines', () => {
  it('are all there, in the document’s own words', () => {
    const defined = Object.keys(expected).map((id) => load(id).disclosure.definitions);
    assert.deepEqual(
      defined.map((definitions) => definitions.length),
      [12, 10, 6, 13, 11],
    );
    const [first = []] = defined;
    const special = first.find((definition) => definition.term === '财政专户管理资金');
    assert.match(special?.passage.text ?? '', /^专指教育收费/u);
    assert.equal(first.find((definition) => definition.term === '一般公共预算')?.number, '九、');
  });
});

describe('units inside a document', () => {
  it('a sentence that prints 元 between 万元 keeps 元', () => {
    const { facts } = load('xiangyuan-xinfangju/2023-final').disclosure;
    const postage = facts.find((fact) => fact.subject === '邮电费');
    assert.deepEqual([postage?.quantity?.text, postage?.quantity?.unit], ['0.25元', 'yuan']);
  });

  it('a project form in 元 beside tables in 万元 keeps its unit', () => {
    const { tables } = load('datong-xinfangju/2024-budget').disclosure;
    const form = tables.find((table) => table.form?.name === 'Z维稳工作经费-1');
    assert.deepEqual(form?.form?.funds[0]?.value, { kind: 'amount', amount: '1282000', unit: 'yuan' });
  });

  it('vehicles in a table of money are counted, not paid', () => {
    const { tables } = load('xiangyuan-xinfangju/2023-final').disclosure;
    const rows = tables.find((table) => table.standard === 'final.disclosure-statistics')?.rows ?? [];
    const vehicles = rows.find((row) => row.cells[0]?.text.includes('车辆数'));
    assert.deepEqual(vehicles?.cells[2]?.value, { kind: 'count', count: '1', unit: '辆' });
  });
});

describe('personal data of 通城县', () => {
  it('is masked in record and transcript, and the report says where, not what', () => {
    const { disclosure, report, lines, transcript } = load('tongcheng-xinfangju/2024-budget');
    const [, name = '', , phone = ''] = (lines[137] ?? '').split('\t');
    assert.match(phone, /^1\d{10}$/u);
    const everything = JSON.stringify(disclosure) + JSON.stringify(report) + transcript.join('\n');
    assert.ok(name.length >= 2 && !everything.includes(name));
    assert.ok(!everything.includes(phone));
    assert.match(transcript[137] ?? '', /填报人\t〔已隐去〕\t联系电话\t〔已隐去〕/u);
    assert.equal(report.problems.filter((problem) => problem.rule === 'masked').length, 2);
  });
});
