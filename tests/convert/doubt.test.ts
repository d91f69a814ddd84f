import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { convertDocument } from '../../scripts/convert/pipeline.ts';

/** A transcript of one recognised table; `cells` replaces printed figures, with their confidence. */
function convert(figures: readonly (readonly [string, number])[][]) {
  const names = ['合计', '一般公共服务支出', '社会保障和就业支出'];
  const codes = ['', '201', '208'];
  const rows = figures.map((row, index) => {
    const cells = row.map(([text, confidence]) => `<td>${text}<!-- ${confidence.toFixed(2)} --></td>`);
    return `<tr>\n<td>${codes[index]}<!-- 0.99 --></td>\n<td>${names[index]}<!-- 0.99 --></td>\n${cells.join('\n')}\n</tr>`;
  });
  const heads = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'].map((text) => `<td>${text}<!-- 0.99 --></td>`);
  const text = `<!-- 转写稿：pdf -->\n<!-- 第 1 页（识别） -->\n\n2024年部门支出总表\n\n单位：万元\n\n<table>\n<tr>\n${heads.join('\n')}\n</tr>\n${rows.join('\n')}\n</table>\n`;
  const [table] = convertDocument({
    id: 'any/2024-budget',
    metadata: {
      bureau: 'any',
      region: '110000',
      fiscalYear: 2024,
      kind: 'budget',
      scope: 'department',
      title: '',
      publishedAt: null,
      files: [{ path: 'any.pdf', sha256: '0'.repeat(64) }],
    },
    publisher: '某局',
    path: 'any.pdf',
    files: [{ path: 'any.pdf', sha256: '0'.repeat(64), text, format: 'pdf', notices: [] }],
  }).disclosure.tables;
  assert.ok(table);
  const doubtful = table.rows.flatMap((row) => row.cells.filter((cell) => cell.doubtful).map((cell) => cell.text));
  return { table, doubtful };
}

const closing: readonly (readonly [string, number])[][] = [
  [
    ['30.00', 0.99],
    ['20.00', 0.99],
    ['10.00', 0.98],
  ],
  [
    ['18.00', 0.99],
    ['12.00', 0.97],
    ['6.00', 0.99],
  ],
  [
    ['12.00', 0.99],
    ['8.00', 0.99],
    ['4.00', 0.99],
  ],
];

describe('recognised figures', () => {
  it('carry their confidence, and are not doubtful when all sums close', () => {
    const { table, doubtful } = convert(closing);
    assert.equal(table.standard, 'budget.expenditure-detail');
    assert.equal(table.rows[1]?.cells[3]?.confidence, 0.97);
    assert.deepEqual(doubtful, []);
  });

  it('are doubtful when recognition was unsure', () => {
    const unsure = closing.map((row, index) => (index === 1 ? [row[0], ['12.00', 0.6], row[2]] : row));
    assert.deepEqual(convert(unsure as typeof closing).doubtful, ['12.00']);
  });

  it('are doubtful, and not changed, when their sum does not close', () => {
    const misread = closing.map((row, index) => (index === 2 ? [row[0], ['3.00', 0.99], row[2]] : row));
    const { table, doubtful } = convert(misread as typeof closing);
    assert.equal(table.rows[2]?.cells[3]?.text, '3.00');
    assert.ok(doubtful.includes('3.00'));
    assert.ok(doubtful.includes('20.00'), 'the total that the column does not reach');
    assert.ok(!doubtful.includes('18.00'), 'a row that closes, in a column that closes');
  });

  it('are not doubtful because of a column that never was a sum', () => {
    const more = ['35.00', '20.00', '15.00'];
    const apart = closing.map((row, index) => [[more[index], 0.99], row[1], row[2]]);
    assert.deepEqual(convert(apart as typeof closing).doubtful, []);
  });
});
