import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { openZip } from '../../../scripts/convert/extract/archive/index.ts';
import { ExtractionError } from '../../../scripts/convert/extract/extraction.ts';
import { archiveLimits } from '../../../scripts/convert/extract/limits.ts';
import { type CraftedEntry, craftZip } from './craft.ts';

/** 决算 in GB 18030. */
const gbName = Uint8Array.of(0xbe, 0xf6, 0xcb, 0xe3, 0x2e, 0x74, 0x78, 0x74);

function refusal(entries: readonly CraftedEntry[], read = '文件.txt'): string {
  return message(() => openZip(craftZip(entries)).read(read));
}

function message(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    assert.ok(error instanceof ExtractionError, String(error));
    return error.message;
  }
  return assert.fail('nothing was refused');
}

test('what was packed comes out again, whatever it is', () => {
  const contents = fc.dictionary(
    fc.stringMatching(/^[a-z一-龥]{1,8}\.txt$/u),
    fc.uint8Array({ maxLength: 100_000, size: 'max' }),
    { minKeys: 1, maxKeys: 5 },
  );
  fc.assert(
    fc.property(contents, fc.constantFrom(0 as const, 6 as const), (files, level) => {
      const zip = openZip(zipSync(files, { level }));
      assert.deepEqual([...zip.names].sort(), Object.keys(files).sort());
      for (const [name, content] of Object.entries(files)) assert.deepEqual(zip.read(name), content);
    }),
    { numRuns: 30 },
  );
});

test('damage anywhere is a clear refusal or harmless, never another error', () => {
  const intact = zipSync({ 'a.txt': Buffer.from('一'.repeat(500)), 'b.txt': Buffer.from('二') });
  fc.assert(
    fc.property(fc.nat(intact.length - 1), fc.integer({ min: 1, max: 255 }), fc.boolean(), (at, flip, cut) => {
      const broken = cut ? intact.slice(0, at) : intact.slice();
      if (!cut) broken[at] = (broken[at] ?? 0) ^ flip;
      try {
        const zip = openZip(broken);
        for (const name of zip.names) zip.read(name);
      } catch (error) {
        assert.ok(error instanceof ExtractionError, String(error));
      }
    }),
    { numRuns: 500 },
  );
});

test('names are read as UTF-8 or GB 18030, with the flag or without', () => {
  assert.deepEqual(openZip(craftZip([{ name: '决算.txt', content: '一' }])).names, ['决算.txt']);
  assert.deepEqual(openZip(craftZip([{ name: '决算.txt', flags: 0 }])).names, ['决算.txt']);
  assert.deepEqual(openZip(craftZip([{ name: gbName, flags: 0 }])).names, ['决算.txt']);
});

test('files come in the order in which a person lists them, without folders and debris', () => {
  const names = [
    '附件10.xlsx',
    '附件2.xlsx',
    '目录/',
    '__MACOSX/._附件2.xlsx',
    '.DS_Store',
    '目录/Thumbs.db',
    '目录/~$说明.docx',
    '表十一.xlsx',
    '表二.xlsx',
    '目录\\说明.docx',
  ];
  const zip = openZip(craftZip(names.map((name) => ({ name }))));
  assert.deepEqual(zip.names, ['目录/说明.docx', '表二.xlsx', '表十一.xlsx', '附件2.xlsx', '附件10.xlsx']);
  assert.equal(zip.has('附件2.xlsx'), true);
  assert.equal(zip.has('.DS_Store'), false);
});

test('paths that lead out of the package are refused', () => {
  for (const name of ['../a.txt', '/etc/a.txt', 'C:\\a.txt', 'a/../../b.txt', '..\\a.txt', 'a\u0000.txt']) {
    assert.match(refusal([{ name }]), /不安全的路径/u, name);
  }
});

test('links, double names, overlapping and encrypted files are refused', () => {
  assert.match(refusal([{ name: '文件.txt', mode: 0o120777 }]), /“文件\.txt”是符号链接/u);
  assert.match(refusal([{ name: '文件.txt' }, { name: '文件.txt' }]), /两个同名文件“文件\.txt”/u);
  assert.match(refusal([{ name: '文件.txt', flags: 0x801 }]), /“文件\.txt”已加密/u);
  assert.match(refusal([{ name: '文件.txt', method: 14 }]), /不支持的压缩方法（14）/u);
  const content = 'x'.repeat(400);
  const sharing = [1, 2, 3, 4].map((n) => ({ name: `${n}.txt`, method: 0, content, sharesWith: 0 }));
  assert.match(refusal([{ name: '文件.txt', method: 0, content }, ...sharing]), /互相重叠/u);
});

test('an ordinary file packed on Unix is no link', () => {
  assert.equal(openZip(craftZip([{ name: '文件.txt', mode: 0o100644, content: '一' }])).read('文件.txt').length, 3);
});

test('damaged content is refused', () => {
  assert.match(refusal([{ name: '文件.txt', content: '一', checksum: 1 }]), /校验和不符/u);
  assert.match(refusal([{ name: '文件.txt', packed: Uint8Array.of(7, 7, 7) }]), /已损坏，无法解压/u);
  assert.match(refusal([{ name: '文件.txt' }], '别的.txt'), /没有“别的\.txt”/u);
});

test('too many entries are refused before any is looked at', () => {
  const zip = craftZip([{ name: '文件.txt' }], 60_000);
  assert.match(
    message(() => openZip(zip)),
    /60000 个文件，超过 1000 个/u,
  );
});

test('sizes are counted, not believed', () => {
  const packed = deflateRawSync(Buffer.alloc(40 * 1024 * 1024));
  assert.match(refusal([{ name: '文件.txt', packed, claimed: 10 }]), /压缩比异常/u);
  const small = { ...archiveLimits, entry: 1000 };
  const zip = craftZip([{ name: '文件.txt', content: 'x'.repeat(1001), claimed: 1 }]);
  assert.match(
    message(() => openZip(zip, small).read('文件.txt')),
    /解压后过大/u,
  );
  const both = openZip(
    craftZip([
      { name: '1', content: 'x'.repeat(600) },
      { name: '2', content: 'x'.repeat(600) },
    ]),
    {
      ...archiveLimits,
      total: 1000,
    },
  );
  both.read('1');
  assert.match(
    message(() => both.read('2')),
    /“2”解压后过大/u,
  );
});

test('a bomb is stopped at the limit, not after it', () => {
  const packed = deflateRawSync(Buffer.alloc(64 * 1024 * 1024));
  const zip = openZip(craftZip([{ name: '文件.txt', packed }]), { ...archiveLimits, ratioFrom: 1024 * 1024 });
  let seen = 0;
  assert.match(
    message(() => zip.stream('文件.txt', (piece) => (seen += piece.length))),
    /压缩比异常/u,
  );
  assert.ok(seen <= 1024 * 1024, `${seen} bytes were handed on`);
});
