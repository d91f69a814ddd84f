import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Big from 'big.js';
import fc from 'fast-check';
import { checkSumAtMost } from '../../src/checks/arithmetic/bounds.ts';
import { type Figure, makeFigure } from '../../src/checks/arithmetic/figure.ts';
import { checkRatio, quantityOf } from '../../src/checks/arithmetic/ratios.ts';
import { checkAtMost, checkEqual, checkSum, plus } from '../../src/checks/arithmetic/sums.ts';
import { runRule } from '../../src/checks/check-document.ts';
import { CheckedDocument } from '../../src/checks/document/checked-document.ts';
import { noReferences } from '../../src/checks/document/references.ts';
import { rules } from '../../src/checks/registry.ts';
import type { Verdict } from '../../src/model/index.ts';
import { convertText } from './support.ts';

/** 类 → 款 → 项, each item with its basic and project spending in hundredths of 万元. */
type Item = [number, number];
const cents = fc.integer({ min: 100, max: 99_999 });
const item: fc.Arbitrary<Item> = fc.tuple(cents, cents);
const listOf = <T>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(each, { minLength: 1, maxLength: 3 });
const spending = listOf(listOf(listOf(item)));

interface Line {
  code: string;
  name: string;
  basic: number;
  project: number;
}

function sumOf(items: readonly Item[]): Omit<Line, 'code' | 'name'> {
  return {
    basic: items.reduce((all, [basic]) => all + basic, 0),
    project: items.reduce((all, [, project]) => all + project, 0),
  };
}

function linesOf(classes: readonly Item[][][]): Line[] {
  const lines = classes.flatMap((groups, a) => {
    const top = String(201 + a);
    const below = groups.flatMap((items, b) => {
      const group = `${top}0${b + 1}`;
      const leaves = items.map(([basic, project], c) => ({
        code: `${group}0${c + 1}`,
        name: `某项${c}`,
        basic,
        project,
      }));
      return [{ code: group, name: `某款${b}`, ...sumOf(items) }, ...leaves];
    });
    return [{ code: top, name: `某类${a}支出`, ...sumOf(groups.flat()) }, ...below];
  });
  return [{ code: '', name: '合计', ...sumOf(classes.flat(2)) }, ...lines];
}

const printed = (value: number): string => (value / 100).toFixed(2);

/** The table as cells, so that one of them can be changed. */
function cellsOf(lines: readonly Line[]): string[][] {
  return lines.map(({ basic, project }) => [printed(basic + project), printed(basic), printed(project)]);
}

function textOf(lines: readonly Line[], cells: readonly string[][]): string {
  const rows = lines.map(({ code, name }, at) => `| ${code} | ${name} | ${(cells[at] ?? []).join(' | ')} |`);
  return `
2024年一般公共预算支出表

单位：万元

| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

const within = rules.filter(({ id }) => id.startsWith('W-'));

function check(text: string): Verdict[] {
  const document = new CheckedDocument(convertText(text), '某县档案局', noReferences);
  return within.flatMap((rule) => runRule(rule, document));
}

describe('a table made to close', () => {
  it('passes every rule of tables', () => {
    fc.assert(
      fc.property(spending, (classes) => {
        const lines = linesOf(classes);
        const verdicts = check(textOf(lines, cellsOf(lines)));
        assert.deepEqual(
          verdicts.filter(({ status }) => !['pass', 'notApplicable'].includes(status)).map(({ message }) => message),
          [],
        );
        assert.ok(verdicts.filter(({ status }) => status === 'pass').length > lines.length);
      }),
      { numRuns: 40 },
    );
  });

  it('is found out where one amount is changed, by a sum that holds the amount', () => {
    fc.assert(
      fc.property(
        spending,
        fc.nat(),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 100, max: 5000 }),
        (classes, pick, column, by) => {
          const lines = linesOf(classes);
          const cells = cellsOf(lines);
          const row = pick % lines.length;
          const changed = printed(Math.round(Number(cells[row]?.[column]) * 100) + by);
          cells[row] = (cells[row] ?? []).map((cell, at) => (at === column ? changed : cell));
          const findings = check(textOf(lines, cells)).filter(({ status }) => status === 'finding');
          assert.ok(
            findings.some(({ operands }) => operands.some(({ text }) => text === changed)),
            `${row} ${column} ${changed}`,
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is at most rounded where one amount is changed by its last digit', () => {
    fc.assert(
      fc.property(
        spending,
        fc.nat(),
        fc.integer({ min: 0, max: 2 }),
        fc.constantFrom(-1, 1),
        (classes, pick, column, by) => {
          const lines = linesOf(classes);
          const cells = cellsOf(lines);
          const row = pick % lines.length;
          const changed = printed(Math.round(Number(cells[row]?.[column]) * 100) + by);
          cells[row] = (cells[row] ?? []).map((cell, at) => (at === column ? changed : cell));
          const verdicts = check(textOf(lines, cells)).filter(({ rule }) => rule !== 'W-30');
          assert.deepEqual(
            verdicts.filter(({ status }) => status === 'finding').map(({ message }) => message),
            [],
          );
          assert.ok(verdicts.some(({ status }) => status === 'rounding'));
        },
      ),
      { numRuns: 40 },
    );
  });
});

function figure(amount: string, unit: string | null = 'tenThousandYuan'): Figure {
  return makeFigure({ amount, unit, text: amount, label: amount, place: { file: 0, line: 1, column: 1 } });
}

/** A figure of a text whose other figures have two decimals. */
function prose(amount: string): Figure {
  const place = { file: 0, line: 1, column: 1 };
  return makeFigure({ amount, unit: 'tenThousandYuan', usualDecimals: 2, text: amount, label: amount, place });
}

describe('arithmetic of printed numbers', () => {
  const amount = fc.integer({ min: 1, max: 9_999_999 });

  it('takes no sum of rounded parts for more than rounding', () => {
    // True amounts in hundredths of the last printed digit.
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), (exact) => {
        const print = (value: number): string => new Big(value).div(10_000).toFixed(2);
        const whole = figure(print(exact.reduce((all, value) => all + value, 0)));
        const outcome = checkSum(whole, plus(exact.map((value) => figure(print(value)))), { subject: '和' });
        assert.notEqual(outcome.status, 'finding', outcome.message);
      }),
    );
  });

  it('takes one number printed to different places for no more than rounding', () => {
    const places = fc.integer({ min: 0, max: 2 });
    // A printed 0 is nothing, not a small amount rounded.
    const some = fc.integer({ min: 10_000, max: 9_999_999 });
    fc.assert(
      fc.property(some, places, places, (exact, one, other) => {
        const print = (decimals: number): Figure => prose(new Big(exact).div(10_000).toFixed(decimals));
        const outcome = checkEqual(print(one), print(other), { subject: '两处' });
        assert.notEqual(outcome.status, 'finding', outcome.message);
      }),
    );
  });

  it('finds two whole numbers for one thing in a text that prints decimals', () => {
    const outcome = checkEqual(prose('95'), prose('96'), { subject: '两处' });
    assert.equal(`${outcome.status} ${outcome.severity}`, 'finding warn');
    assert.equal(checkEqual(figure('95'), figure('96'), { subject: '两处' }).status, 'rounding');
    assert.equal(checkEqual(prose('95'), prose('95.5'), { subject: '两处' }).status, 'rounding');
  });

  it('takes no percentage of true numbers for more than rounding', () => {
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 2 }), (a, b, places) => {
        const [part, base] = a < b ? [a, b] : [b, a];
        const print = (value: number): string => new Big(value).div(10_000).toFixed(2);
        const rate = figure(new Big(part).div(base).times(100).toFixed(places), '%');
        const outcome = checkRatio({
          subject: '占比',
          rate,
          part: quantityOf(figure(print(part))),
          base: quantityOf(figure(print(base))),
        });
        assert.ok(outcome?.status !== 'finding', outcome?.message);
      }),
    );
  });

  it('judges exact, truncated, wrong base, digit slip and mismatch apart', () => {
    const judge = (rate: string, part: string, base: string, current?: string) =>
      checkRatio({
        subject: '幅度',
        rate: figure(rate, '%'),
        part: quantityOf(figure(part)),
        base: quantityOf(figure(base)),
        otherBases: current ? [quantityOf(figure(current))] : [],
      })?.judgement;
    assert.equal(judge('5.63', '59.30', '1052.78'), 'exact');
    assert.equal(judge('3', '4.26', '107.94'), 'truncated');
    assert.equal(judge('15', '0.03', '0.23', '0.20'), 'wrongBase');
    assert.equal(judge('99.99', '0.757', '0.757'), 'rounding');
    assert.equal(judge('23.65', '2.19', '9.86'), 'digitSlip');
    assert.equal(judge('71.73', '2106.66', '2940.05'), 'mismatch');
  });

  it('names a wrong base that only the last digit gives away, as mild as the printed precision asks', () => {
    const judge = (rate: string, part: string, base: string, current: string) => {
      const outcome = checkRatio({
        subject: '幅度',
        rate: figure(rate, '%'),
        part: quantityOf(figure(part)),
        base: quantityOf(figure(base)),
        otherBases: [quantityOf(figure(current))],
      });
      return `${outcome?.judgement} ${outcome?.severity ?? 'as the rule'}`;
    };
    assert.equal(judge('0.99', '100.00', '10000.00', '10100.00'), 'wrongBase as the rule');
    assert.equal(judge('0.99', '0.10', '10.00', '10.10'), 'wrongBase info');
    assert.equal(judge('15', '0.03', '0.23', '0.20'), 'wrongBase warn');
    assert.equal(judge('15', '3.00', '23.00', '20.00'), 'wrongBase as the rule');
  });

  it('says of a percentage that rounding explains no word of a mismatch, and of others nothing of rounding', () => {
    const message = (part: string, base: string, current: string) =>
      checkRatio({
        subject: '幅度',
        rate: figure('15', '%'),
        part: quantityOf(figure(part)),
        base: quantityOf(figure(base)),
        otherBases: [{ ...quantityOf(figure(current)), label: '本年数' }],
      })?.message ?? '';
    assert.match(message('0.03', '0.23', '0.20'), /以本年数作分母则正好是 15%；这些数印得很粗，四舍五入也说得通。$/u);
    assert.doesNotMatch(message('0.03', '0.23', '0.20'), /不符/u);
    assert.match(message('3.00', '23.00', '20.00'), /不符；以本年数作分母则正好是 15%。$/u);
    assert.doesNotMatch(message('3.00', '23.00', '20.00'), /四舍五入/u);
  });

  it('calls a percentage that the printed precision allows a mismatch only where another base fits, and then with doubt', () => {
    fc.assert(
      fc.property(amount, amount, amount, fc.integer({ min: 0, max: 2 }), (a, b, c, places) => {
        const [part, base] = a < b ? [a, b] : [b, a];
        const [printed, current] = [part, c].map((value) => figure(new Big(value).div(10_000).toFixed(2)));
        if (!printed || !current) return;
        const rate = figure(new Big(part).div(base).times(100).toFixed(places), '%');
        const outcome = checkRatio({
          subject: '幅度',
          rate,
          part: quantityOf(printed),
          base: quantityOf(figure(new Big(base).div(10_000).toFixed(2))),
          otherBases: [quantityOf(current)],
        });
        assert.ok(
          outcome?.status !== 'finding' || (outcome.judgement === 'wrongBase' && outcome.severity !== undefined),
          outcome?.message,
        );
        assert.notEqual(outcome?.severity, 'error', outcome?.message);
      }),
    );
  });

  it('writes the relation that holds between a part and its whole', () => {
    const formula = (part: string, whole: string) =>
      checkAtMost(figure(part), figure(whole), { subject: '部分与总数' }).formula;
    assert.equal(formula('650.91', '662.44'), '650.91万元 ≤ 662.44万元');
    assert.equal(formula('1.36', '1.356'), '1.36万元 ≈ 1.356万元');
    assert.equal(formula('662.44', '650.91'), '662.44万元 > 650.91万元');
    const several = (...parts: string[]) =>
      checkSumAtMost(plus(parts.map((part) => figure(part))), figure('3.00'), { subject: '部分与总数' })?.formula;
    assert.equal(several('1.00', '1.50'), '1.00万元 + 1.50万元 ≤ 3.00万元');
    assert.equal(several('1.00', '2.01'), '1.00万元 + 2.01万元 ≈ 3.00万元');
    assert.equal(several('1.00', '2.50'), '1.00万元 + 2.50万元 > 3.00万元');
  });

  it('finds the one digit whose change makes a percentage fit', () => {
    fc.assert(
      fc.property(amount, amount, fc.nat(), fc.integer({ min: 1, max: 9 }), (a, b, at, by) => {
        const [part, base] = [new Big(Math.min(a, b)).div(100), new Big(Math.max(a, b)).div(100)];
        const digits = [...part.toFixed(2)];
        const places = digits.flatMap((digit, index) => (digit === '.' ? [] : [index]));
        const place = places[at % places.length] ?? 0;
        digits[place] = String((Number(digits[place]) + by) % 10);
        fc.pre(Number(digits.join('')) > 0);
        const outcome = checkRatio({
          subject: '占比',
          rate: figure(part.div(base).times(100).toFixed(2), '%'),
          part: quantityOf(figure(digits.join(''))),
          base: quantityOf(figure(base.toFixed(2))),
        });
        assert.ok(
          outcome?.judgement !== 'mismatch' || outcome.message.endsWith('末位差一。'),
          outcome?.message ?? 'not checked',
        );
      }),
    );
  });

  it('is mild with a last digit off by one only where shares were made to add up', () => {
    const severity = (madeToAddUp: boolean) =>
      checkRatio({
        subject: '占比',
        rate: figure('33.34', '%'),
        part: quantityOf(figure('200.00')),
        base: quantityOf(figure('600.00')),
        madeToAddUp,
      })?.severity;
    assert.equal(severity(true), 'info');
    assert.equal(severity(false), 'warn');
  });
});
