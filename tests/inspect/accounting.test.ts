import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Box, Origin } from '../../scripts/convert/extract/extraction.ts';
import type { SeenPage } from '../../scripts/convert/extract/pdf/seen.ts';
import { inspectionPage } from '../../scripts/inspect/document.ts';
import { inspect } from '../../scripts/inspect/read.ts';
import { summary } from '../../scripts/inspect/summary.ts';
import { unplacedRuns } from '../../scripts/inspect/unplaced.ts';
import { usesOf } from '../../scripts/inspect/uses.ts';
import { madePdf, textOf, Written } from './support.ts';

function pageOf(...runs: [text: string, box: Box, hidden?: boolean][]): SeenPage {
  return {
    number: 1,
    width: 100,
    height: 100,
    runs: runs.map(([text, box, hidden]) => ({ text, box, size: 10, bold: false, ...(hidden ? { hidden } : {}) })),
    rulings: [],
    images: [],
    grids: [],
    recognised: false,
  };
}

const here: Box = [10, 10, 60, 20];
const below: Box = [10, 50, 60, 60];
const at = (box: Box): Origin => ({ kind: 'page', page: 1, box });
const texts = (runs: { text: string }[]) => runs.map(({ text }) => text);

describe('a text of a page is unplaced', () => {
  test('when no line says it', () => {
    const page = pageOf(['预算', here], ['决算', below]);
    assert.deepEqual(texts(unplacedRuns([page], ['预算'], [at(here)])), ['决算']);
  });

  test('when a line says it somewhere else', () => {
    assert.deepEqual(texts(unplacedRuns([pageOf(['12.50', here])], ['12.50'], [at(below)])), ['12.50']);
    const next: Origin = { kind: 'page', page: 2, box: here };
    assert.deepEqual(texts(unplacedRuns([pageOf(['12.50', here])], ['12.50'], [next])), ['12.50']);
  });

  test('when the line there says something else', () => {
    assert.deepEqual(texts(unplacedRuns([pageOf(['12.50', here])], ['<td>12.5</td>'], [at(here)])), ['12.50']);
  });
});

describe('a text of a page is placed', () => {
  const placed: [string, string, string[]][] = [
    ['in a line with other texts and blanks', '预 算', ['二、预算收入']],
    ['in the mark-up of a cell', 'A<B', ['<td colspan="2">A&lt;B</td>']],
    ['in an aside', '- 1 -', ['<!-- 页码：- 1 - -->']],
    ['in two cells', '收入1.00', ['<td>收入</td>', '<td>1.00</td>']],
    ['in a line that was recognised', '支出', ['支出<!-- 0.93 -->']],
  ];
  for (const [name, text, lines] of placed) {
    test(name, () => {
      const origins = lines.map(() => at(here));
      assert.deepEqual(unplacedRuns([pageOf([text, here])], lines, origins), []);
    });
  }

  test('when nobody can see it', () => {
    assert.deepEqual(unplacedRuns([pageOf(['预算', here, true])], [], []), []);
  });
});

describe('a line is lost when the record says nothing of it', async () => {
  const { disclosure, report, files } = await inspect([{ name: 'a.pdf', bytes: madePdf() }], 'content', {});
  const lines = files[0]?.lines ?? [];
  const used = (record: typeof disclosure, leftOut = report.leftOut): string[] => {
    const [uses] = usesOf(record, leftOut, [{ lines, isTranscript: true }]);
    return lines.filter((line, index) => /\p{Script=Han}|\d/u.test(line) && uses?.has(index + 1));
  };
  const all = used(disclosure);

  test('the whole record has a use for every line but the marks of the transcript', () => {
    assert.deepEqual(files[0]?.lost, []);
    assert.equal(all.length, 10);
  });

  test('a record without the table has none for its lines', () => {
    const left = used({ ...disclosure, tables: [] });
    assert.deepEqual(
      all.filter((line) => !left.includes(line)).map((line) => line.replaceAll(/<[^>]*>/gu, '')),
      ['收入决算表', '单位：万元', '项目', '本年收入', '小计', '财政拨款收入', '合计', '12.50'],
    );
  });

  test('a record without text or what was left out has none for those', () => {
    const left = used({ ...disclosure, front: [], sections: [] }, []);
    assert.deepEqual(
      all.filter((line) => !left.includes(line)),
      ['2023年度部门决算情况说明如下。', '<!-- 页码：- 1 - -->'],
    );
  });

  test('what goes nowhere is loud: on the page, in the lists and on the terminal', async () => {
    const [file] = files;
    assert.ok(file);
    const unplaced = [{ page: 1, text: '丢失的数', box: here }];
    const lost = [lines.indexOf('收入决算表') + 1];
    const whole = await inspect([{ name: 'a.pdf', bytes: madePdf() }], 'content', {});
    const broken = { ...whole, files: [{ ...file, unplaced, lost }] };
    const written = new Written(inspectionPage(broken, []));
    const marks = written.all('title', 'layer-lost').map(textOf);
    assert.deepEqual(marks, ['未读取：丢失的数', '读取了，但没有进入记录：收入决算表']);
    const listed = ['第 1 页：未读取“丢失的数”', '第 1 页：没有进入记录“收入决算表”'];
    assert.deepEqual(
      written
        .all('li', 'lost')
        .map(textOf)
        .filter((text) => text.startsWith('第')),
      listed,
    );
    const told = summary(broken);
    for (const line of ['没有着落的文字：未读取 1 处，未进入记录 1 行', ...listed])
      assert.ok(told.includes(line), told);
  });
});
