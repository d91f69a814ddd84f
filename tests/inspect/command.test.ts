import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { madePdf, Written } from './support.ts';

const folder = mkdtempSync(join(tmpdir(), 'open-budget-inspect-'));
after(() => rmSync(folder, { recursive: true }));

const pdf = join(folder, '决算.pdf');
writeFileSync(pdf, madePdf());

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/inspect.ts'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}

describe('npm run inspect', () => {
  test('writes the page into the current folder and names it', () => {
    const { status, stdout } = run(pdf);
    assert.equal(status, 0);
    assert.equal(stdout.trim(), '决算.pdf.inspect.html');
    assert.equal(new Written(readFileSync(join(folder, '决算.pdf.inspect.html'), 'utf8')).all('svg').length, 1);
  });

  test('prints the summary and writes nothing', () => {
    const out = join(folder, 'text.html');
    const { status, stdout } = run(pdf, '--text', '--out', out);
    assert.equal(status, 0);
    assert.equal(existsSync(out), false);
    assert.equal(
      stdout.trim(),
      [
        '决算.pdf',
        '  页：1',
        '  表格：1 张：识别 1，未识别 0，须核对 0',
        '  单元格：3，其中金额 1',
        '  文字中的数据：0 条',
        '  没有着落的文字：未读取 0 处，未进入记录 0 行',
        '  略去：1 处',
        '  问题：错误 0，警告 0，提示 0',
        '',
        '表格',
        '  t01 收入决算表：收入决算表（final.revenue-detail），第 1 页，3 列 1 行',
      ].join('\n'),
    );
  });

  test('reads the files of one document together, and by another kind when told so', () => {
    const text = join(folder, 'b.txt');
    writeFileSync(text, '一、单位概况\n\n本单位负责\u001B[31m信访工作。\n');
    const { status, stdout } = run(pdf, text, '--kind', '预算', '--year', '2020', '--text');
    assert.equal(status, 0);
    assert.match(stdout, /^决算\.pdf\nb\.txt\n/u);
    assert.match(stdout, /budget\.revenue-detail/u);
    assert.ok(!stdout.includes('\u001B'));
  });

  test('puts the real page behind the drawing, where that can be drawn', () => {
    const out = join(folder, 'render.html');
    const { status, stderr } = run(pdf, '--render', '--out', out);
    const installed = (() => {
      try {
        return createRequire(import.meta.resolve('pdfjs-dist/package.json')).resolve('@napi-rs/canvas');
      } catch {
        return null;
      }
    })();
    if (installed === null) {
      assert.equal(status, 1);
      assert.match(stderr, /@napi-rs\/canvas/u);
      return;
    }
    assert.equal(status, 0);
    const images = new Written(readFileSync(out, 'utf8')).all('image');
    assert.equal(images.length, 1);
    assert.match(String(images[0]?.properties.href), /^data:image\/webp;base64,UklG/u);
  });

  test('fails with a clear message for what cannot be read', () => {
    const broken = join(folder, 'broken.pdf');
    writeFileSync(broken, madePdf().subarray(0, 800));
    for (const [file, message] of [
      [broken, /^PDF 不完整/u],
      [join(folder, 'missing.pdf'), /^没有找到文件/u],
      [folder, /^没有找到文件/u],
    ] as const) {
      const { status, stdout, stderr } = run(file);
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, message);
    }
  });

  test('explains its use', () => {
    for (const args of [[], ['--nonsense'], [pdf, '--kind', '概算'], [pdf, '--year', '23']]) {
      const { status, stderr } = run(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /用法：npm run inspect/u);
    }
    const { status, stdout } = run('--help');
    assert.equal(status, 0);
    assert.match(stdout, /^用法/u);
  });
});
