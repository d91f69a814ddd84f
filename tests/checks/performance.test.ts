import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { assessmentForm, goalForm, projectTable } from '../../src/checks/rules/performance/examples.ts';
import { performanceRules } from '../../src/checks/rules/performance/index.ts';
import { meets, moneyTarget, parseTarget } from '../../src/checks/rules/performance/targets.ts';
import { runOn } from './support.ts';

const place = { file: 0, line: 1, column: 1 };

describe('targets', () => {
  it('are read with their bound and unit', () => {
    const read = (text: string) => {
      const target = parseTarget(text);
      return target && [target.bound, target.amount, target.unit, target.word].join(' ');
    };
    assert.equal(read('≥98%'), '≥ 98 % ');
    assert.equal(read('＝3人'), '= 3 人 ');
    assert.equal(read('95%以上'), '≥ 95 % ');
    assert.equal(read('提高90%'), ' 90 % 提高');
    assert.equal(read('≤1,282,000元'), '≤ 1282000 元 ');
    assert.equal(read('不超过10万元'), '≤ 10 万元 ');
    for (const words of ['及时', '达成预期指标', '', '2至3次', '完成', null]) assert.equal(parseTarget(words), null);
  });

  it('are amounts of money only where they are whole amounts', () => {
    assert.equal(moneyTarget('≤10.5万元', '', place)?.value.toFixed(), '105000');
    assert.equal(moneyTarget('38400元', '', place)?.value.toFixed(), '38400');
    for (const text of ['700', '≤500元/人', '元', '≤10万人']) assert.equal(moneyTarget(text, '', place), null, text);
  });

  it('are met as their bound says', () => {
    const met = (target: string, actual: string) => {
      const [a, b] = [parseTarget(target), parseTarget(actual)];
      return a && b && meets(a, b);
    };
    assert.equal(met('≥98%', '99%'), true);
    assert.equal(met('≥98%', '97%'), false);
    assert.equal(met('≤116台', '≤110台'), true);
    assert.equal(met('=4人', '=99人'), false);
    assert.equal(met('提高98%', '提高100%'), true);
    assert.equal(met('100%', '95%'), null);
    assert.equal(met('≥6次', '≥6人'), null);
  });

  it('meet themselves', () => {
    const bound = fc.constantFrom('≥', '≤', '=', '');
    fc.assert(
      fc.property(
        bound,
        fc.integer({ min: 0, max: 99_999 }),
        fc.constantFrom('%', '次', '万元'),
        (sign, value, unit) => {
          const target = parseTarget(`${sign}${value}${unit}`);
          assert.ok(target);
          assert.equal(meets(target, target), true);
        },
      ),
    );
  });

  it('take no time on hostile text', () => {
    const start = performance.now();
    for (const text of ['1'.repeat(50_000), '≥'.repeat(50_000), `${'1,111'.repeat(10_000)}x`]) parseTarget(text);
    assert.ok(performance.now() - start < 500);
  });
});

function findings(text: string, kind: 'budget' | 'final'): string[] {
  return performanceRules.flatMap((rule) =>
    runOn(rule, { kind, text })
      .filter(({ status }) => status === 'finding')
      .map(() => rule.id),
  );
}

describe('forms whose figures agree', () => {
  it('give no finding, whatever the amounts', () => {
    const cents = fc.integer({ min: 100, max: 9_999_999 });
    fc.assert(
      fc.property(cents, (amount) => {
        const yuan = amount * 100;
        const text =
          projectTable((amount / 100).toFixed(2)) +
          goalForm({ total: yuan.toLocaleString('en-US'), cost: `≤${yuan}元` });
        assert.deepEqual(findings(text, 'budget'), []);
      }),
      { numRuns: 15 },
    );
  });

  it('give no finding in a self-assessment, whatever was spent', () => {
    const cents = fc.integer({ min: 100, max: 99_999 });
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [planned, spent] = [Math.max(a, b), Math.min(a, b)];
        const rate = ((spent / planned) * 100).toFixed(2);
        const score = (Math.round(Number(rate) * 10) / 100).toFixed(2);
        const total = (90 + Number(score)).toFixed(2);
        const text = assessmentForm({
          planned: (planned / 100).toFixed(2),
          spent: (spent / 100).toFixed(2),
          rest: ((planned - spent) / 100).toFixed(2),
          rate,
          score,
          total,
          text: `资金使用率${rate}%。`,
        });
        assert.deepEqual(findings(text, 'final'), []);
      }),
      { numRuns: 15 },
    );
  });
});

describe('one changed figure', () => {
  it('is found in a form of goals', () => {
    const good = projectTable('10.00') + goalForm();
    assert.deepEqual(findings(good, 'budget'), []);
    for (const [old, changed] of [
      ['实施期资金总额： | 100,000', '实施期资金总额： | 110,000'],
      ['其中：市县（区）财政资金 | 100,000', '其中：市县（区）财政资金 | 10,000'],
      ['Z档案整理经费 | 10.00', 'Z档案整理经费 | 16.00'],
      ['项目总成本 | ≤10万元', '项目总成本 | ≤1万元'],
    ] as const) {
      assert.ok(good.includes(old), old);
      assert.notDeepEqual(findings(good.replace(old, changed), 'budget'), [], changed);
    }
  });

  it('is found in a self-assessment', () => {
    for (const changed of [
      { planned: '12.00' },
      { spent: '8.10' },
      { rest: '3.00' },
      { rate: '88.00' },
      { score: '8.50' },
      { points: '40' },
      { total: '89.00' },
      { actual: '=5次' },
      { grade: '中' },
    ])
      assert.notDeepEqual(findings(assessmentForm(changed), 'final'), [], JSON.stringify(changed));
  });
});

describe('a form', () => {
  it('goes by one name in all that is said of it: as a form of targets or of a self-assessment', () => {
    const said = performanceRules.flatMap((rule) =>
      rule.examples.flatMap((example) =>
        runOn(rule, example).flatMap(({ subject, message, operands }) => [
          subject,
          message,
          ...operands.map(({ label }) => label),
        ]),
      ),
    );
    const names = new Set(said.flatMap((text) => text.match(/绩效\p{Script=Han}{0,4}表(?=[“（])/gu) ?? []));
    assert.deepEqual([...names].toSorted(), ['绩效目标表', '绩效自评表']);
  });
});
