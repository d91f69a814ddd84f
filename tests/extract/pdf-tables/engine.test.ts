import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ExtractedBlock, ExtractionError } from '../../../scripts/convert/extract/extraction.ts';
import { openPdf } from '../../../scripts/convert/extract/pdf/engine.ts';
import { foldRadicals } from '../../../scripts/convert/extract/pdf/engine-radicals.ts';
import { extractPdf } from '../../../scripts/convert/extract/pdf/index.ts';
import type { PageContent } from '../../../scripts/convert/extract/pdf/page.ts';
import { pdfFile, showText } from './support/pdf-file.ts';

const page = (content: string) => ({ width: 300, height: 200, content });
const plain = pdfFile([page(showText('部门预算', 40, 150, 10))]);

async function firstPage(content: string): Promise<PageContent> {
  const pdf = await openPdf(pdfFile([page(content)]));
  const found = await pdf.page(1);
  await pdf.close();
  return found;
}

describe('files that cannot be read say why', () => {
  const refusals: [string, Uint8Array, RegExp][] = [
    ['no PDF', new TextEncoder().encode('MZ this program cannot be run'), /^文件不是 PDF/],
    ['empty', new Uint8Array(), /^文件不是 PDF/],
    ['cut off', plain.subarray(0, plain.length - 200), /^PDF 不完整/],
    ['no more than its ends', new TextEncoder().encode('%PDF-1.7\nstartxref\n0\n%%EOF'), /^PDF 已损坏/],
    ['no pages', pdfFile([]), /^PDF 文件里没有页面/],
    [
      'a password',
      pdfFile(
        [page('')],
        `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
      ),
      /密码/,
    ],
  ];
  for (const [name, bytes, message] of refusals) {
    test(name, async () => {
      await assert.rejects(extractPdf(bytes), (error) => {
        assert.ok(error instanceof ExtractionError, String(error));
        assert.match(error.message, message);
        return true;
      });
    });
  }

  test('the bytes given are not touched', async () => {
    const copy = plain.slice();
    await extractPdf(copy);
    assert.deepEqual(copy, plain);
  });
});

describe('what stands on a page', () => {
  test('a text has the box of its letters, in points from the top left corner', async () => {
    const { runs } = await firstPage(showText('部门 12', 40, 150, 10));
    assert.equal(runs.length, 1);
    const [run] = runs;
    assert.equal(run?.text, '部门 12');
    assert.deepEqual(
      run?.box.map((edge) => Math.round(edge * 10) / 10),
      [40, 41.4, 75, 51.4],
    );
    assert.equal(run?.size, 10);
  });

  test('a wide gap parts a text, blanks around it do not count', async () => {
    const shown = 'BT /F1 10 Tf 40 150 Td [<00209884> -2500 <7b970020>] TJ ET';
    const { runs } = await firstPage(shown);
    assert.deepEqual(
      runs.map((run) => [run.text, Math.round(run.box[0]), Math.round(run.box[2])]),
      [
        ['预', 45, 55],
        ['算', 80, 90],
      ],
    );
  });

  test('lines come from strokes and from thin rectangles, also inside forms and under a scale', async () => {
    const { rulings } = await firstPage('q 2 0 0 2 0 0 cm 10 50 m 60 50 l S Q 100 20 0.5 90 re f 10 10 50 40 re f');
    assert.deepEqual(rulings, [
      { box: [20, 100, 120, 100], direction: 'horizontal' },
      { box: [100.25, 90, 100.25, 180], direction: 'vertical' },
    ]);
  });

  test('a picture has its box', async () => {
    const { images } = await firstPage('q 100 0 0 50 20 30 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u007f EI Q');
    assert.deepEqual(images, [[20, 120, 120, 170]]);
  });

  test('text that is not painted is marked', async () => {
    const { runs } = await firstPage(`BT 3 Tr ET ${showText('隐藏', 40, 150, 10)}`);
    assert.deepEqual(
      runs.map(({ text, hidden }) => [text, hidden]),
      [['隐藏', true]],
    );
  });

  test('every radical is folded', () => {
    const left: string[] = [];
    for (let code = 0x2e80; code <= 0x2fd5; code++) {
      const radical = String.fromCodePoint(code);
      if (/\p{Assigned}/u.test(radical) && foldRadicals(radical) === radical) left.push(radical);
    }
    assert.deepEqual(left, []);
    assert.equal(foldRadicals('⽤⼾⻋⻘⺠⾷'), '用户车青民食');
  });
});

describe('pages without text', () => {
  const scan = 'q 300 0 0 200 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \u007f EI Q';

  test('a scan is said to be one', async () => {
    const { notices } = await extractPdf(pdfFile([page(scan), page('')]));
    assert.deepEqual(
      notices.map(({ rule, severity, page }) => [rule, severity, page]),
      [
        ['page-without-text', 'warning', 1],
        ['page-without-text', 'info', 2],
      ],
    );
  });

  test('what recognition reads takes its place', async () => {
    const recognisePage = async (content: PageContent): Promise<PageContent> => ({
      ...content,
      runs: [{ text: '收入总计', box: [40, 40, 80, 50], size: 10, bold: false, confidence: 0.9 }],
    });
    const { blocks, notices } = await extractPdf(pdfFile([page(scan)]), { recognisePage });
    const line: ExtractedBlock = {
      type: 'paragraph',
      depth: null,
      lines: [{ text: '收入总计', origin: { kind: 'page', page: 1, box: [40, 40, 80, 50] }, confidence: 0.9 }],
    };
    assert.deepEqual(blocks, [{ type: 'page', label: '1', recognised: true }, line]);
    assert.ok(notices.every((notice) => notice.rule !== 'page-without-text'));
  });

  test('text hidden under a scan is used, and doubted', async () => {
    const { notices } = await extractPdf(pdfFile([page(`${scan} BT 3 Tr ET ${showText('隐藏', 40, 150, 10)}`)]));
    assert.match(notices[0]?.message ?? '', /隐藏文字层/);
  });
});
