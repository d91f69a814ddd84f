import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  compareMoney,
  convert,
  decimalPlaces,
  isZero,
  type Money,
  moneyUnits,
  parseDecimal,
  parseMoneyUnit,
  ratio,
  sum,
  unitName,
} from '../../src/model/index.ts';

const cents = fc.bigInt({ min: 0n, max: 10n ** 15n });
const decimal = fc.tuple(cents, fc.integer({ min: 0, max: 4 })).map(([value, places]) => {
  const digits = value.toString().padStart(places + 1, '0');
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
});
const unit = fc.constantFrom(...moneyUnits);
const money: fc.Arbitrary<Money> = fc.record({ amount: decimal, unit });

describe('printed decimals', () => {
  it('read back what was printed, with or without separators', () => {
    fc.assert(
      fc.property(decimal, (amount) => {
        const [whole = '', fraction] = amount.split('.');
        const grouped = whole.replace(/^0+(?=\d)/u, '').replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
        const printed = fraction === undefined ? grouped : `${grouped}.${fraction}`;
        assert.equal(parseDecimal(printed), printed.replaceAll(',', ''));
        assert.equal(decimalPlaces(printed), fraction?.length ?? 0);
      }),
    );
  });

  it('refuse everything that is not exactly a number', () => {
    for (const text of ['', '—', '1,11', '1.2.3', '12a', '≥8', '1,1112.08', '5%'])
      assert.equal(parseDecimal(text), null, text);
  });

  it('keep the trailing zeros that carry the precision', () => {
    assert.equal(parseDecimal('1,112.00'), '1112.00');
    assert.equal(parseDecimal('－0.50'), '-0.50');
  });
});

describe('units', () => {
  it('are read from what is printed, the longest name first', () => {
    assert.equal(parseMoneyUnit('金额单位：万元'), 'tenThousandYuan');
    assert.equal(parseMoneyUnit('单位：元'), 'yuan');
    assert.equal(parseMoneyUnit('30.79 万'), 'tenThousandYuan');
    assert.equal(parseMoneyUnit('8个'), null);
  });

  it('convert without losing anything', () => {
    fc.assert(
      fc.property(money, unit, (value, other) => {
        const there: Money = { amount: convert(value, other), unit: other };
        assert.equal(compareMoney(there, value), 0);
      }),
    );
    assert.equal(convert({ amount: '650000', unit: 'yuan' }, 'tenThousandYuan'), '65');
  });

  it('have names', () => {
    assert.deepEqual(moneyUnits.map(unitName), ['元', '千元', '万元', '亿元']);
  });
});

describe('sums', () => {
  it('do not depend on the order, and equal exact integer arithmetic', () => {
    fc.assert(
      fc.property(fc.array(cents, { maxLength: 30 }), (values) => {
        const printed = values.map((value): Money => {
          const digits = value.toString().padStart(3, '0');
          return { amount: `${digits.slice(0, -2)}.${digits.slice(-2)}`, unit: 'tenThousandYuan' };
        });
        const total = values.reduce((all, value) => all + value, 0n);
        const exact = sum(printed, 'tenThousandYuan');
        assert.equal(sum(printed.toReversed(), 'tenThousandYuan'), exact);
        const [whole = '0', fraction = ''] = exact.split('.');
        assert.equal(BigInt(whole + fraction.padEnd(2, '0')), total);
      }),
    );
  });

  it('are free of binary rounding', () => {
    const tenth: Money = { amount: '0.1', unit: 'tenThousandYuan' };
    assert.equal(sum([tenth, tenth, tenth], 'tenThousandYuan'), '0.3');
  });

  it('know nothing from something', () => {
    assert.ok(isZero({ amount: '0.00', unit: 'yuan' }));
    assert.equal(ratio({ amount: '1', unit: 'yuan' }, { amount: '0', unit: 'yuan' }), null);
    assert.equal(ratio({ amount: '5000', unit: 'yuan' }, { amount: '1', unit: 'tenThousandYuan' }), 0.5);
  });
});
