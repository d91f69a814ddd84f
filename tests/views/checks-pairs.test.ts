import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellsOfFacts } from '../../src/views/checks/pairs.ts';
import { expenditureTable, record } from './records.ts';
import { operand, verdict } from './verdicts.ts';

const document = record({ tables: [expenditureTable({ id: 't02' })] });
const told = operand({ fact: 'f001' });
const printed = operand({ cell: { table: 't02', row: 4, column: 2 } });

test('a sentence leads to the cell that prints the same, by a check of text against table that agreed', () => {
  const pairs = cellsOfFacts(document, [
    verdict({ rule: 'N-EXPEND', status: 'pass', operands: [told, printed] }),
    verdict({ rule: 'N-INCOME', status: 'rounding', operands: [operand({ fact: 'f002' }), printed] }),
  ]);
  assert.deepEqual(
    [...pairs],
    [
      ['f001', 't02-r5-c3'],
      ['f002', 't02-r5-c3'],
    ],
  );
});

test('nothing leads where the numbers differ, where several were added, or where no cell that prints a number was compared', () => {
  const pairs = cellsOfFacts(document, [
    verdict({ rule: 'N-EXPEND', status: 'finding', operands: [told, printed] }),
    verdict({ rule: 'N-EXPEND', status: 'pass', operands: [told, printed, printed] }),
    verdict({ rule: 'P-SUM', status: 'pass', operands: [told, printed] }),
    verdict({ rule: 'N-REPEAT', status: 'pass', operands: [told, operand({ fact: 'f002' })] }),
    verdict({
      rule: 'N-EXPEND',
      status: 'pass',
      operands: [told, operand({ cell: { table: 't02', row: 4, column: 1 } })],
    }),
  ]);
  assert.equal(pairs.size, 0);
});
