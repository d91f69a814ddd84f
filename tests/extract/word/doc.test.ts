import assert from 'node:assert/strict';
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { ExtractionError } from '../../../scripts/convert/extract/extraction.ts';
import { extractDoc } from '../../../scripts/convert/extract/word/doc.ts';
import { findLibreOffice, libreOfficeConverter } from '../../../scripts/convert/extract/word/libreoffice.ts';
import { show } from '../show.ts';
import { docx, paragraph } from './build.ts';

let folder = '';

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'open-budget-test-'));
});
after(() => rm(folder, { recursive: true, force: true }));

/** A program that stands in for LibreOffice; `$input` and `$outdir` are what it was asked to convert, and where to. */
async function program(name: string, script: string): Promise<string> {
  const file = path.join(folder, name);
  const head =
    '#!/bin/sh\nfor a in "$@"; do [ "$last" = --outdir ] && outdir=$a; last=$a; input=$a; done\nmkdir -p "$outdir"\n';
  await writeFile(file, head + script);
  await chmod(file, 0o755);
  return file;
}

function failure(message: RegExp): (error: unknown) => boolean {
  return (error) => error instanceof ExtractionError && message.test(error.message);
}

/** A compound file that holds nothing but the names of these streams. */
function compound(...names: string[]): Uint8Array {
  const bytes = Buffer.alloc(512 * 3);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(0, 48);
  bytes.writeUInt32LE(1, 76);
  for (const [index, name] of names.entries()) {
    const length = bytes.write(name, 512 + index * 128, 'utf16le');
    bytes.writeUInt16LE(length + 2, 512 + index * 128 + 64);
  }
  bytes.fill(0xff, 1024);
  bytes.writeUInt32LE(0xfffffffe, 1024);
  return bytes;
}

const word = compound('Root Entry', 'WordDocument');
const rtf = new TextEncoder().encode('{\\rtf1 x}');
const converted = docx({ body: paragraph('一、概况') });

test('a DOC and an RTF are converted, each under its own extension', async () => {
  const extensions: string[] = [];
  const converter = async (_: Uint8Array, extension: string): Promise<Uint8Array> => {
    extensions.push(extension);
    return converted;
  };
  for (const bytes of [word, rtf]) {
    const extraction = await extractDoc(bytes, { converter });
    assert.equal(extraction.format, 'doc');
    assert.deepEqual(show(extraction), ['一、概况']);
  }
  assert.deepEqual(extensions, ['doc', 'rtf']);
});

test('without LibreOffice the message names the package', async () => {
  await assert.rejects(
    extractDoc(word, { converter: null }),
    failure(/LibreOffice（Debian\/Ubuntu：apt install libreoffice-writer-nogui）/u),
  );
});

test('what is no Word file is never given to LibreOffice', async () => {
  const converter = (): Promise<Uint8Array> => assert.fail('was called');
  for (const bytes of [compound('Root Entry', 'Workbook'), new TextEncoder().encode('MZ'), new Uint8Array()]) {
    await assert.rejects(extractDoc(bytes, { converter }), failure(/不是 Word 文档/u));
  }
});

test('LibreOffice runs on a copy in a folder of its own, with macros off, and leaves nothing behind', async () => {
  const output = path.join(folder, 'converted.docx');
  await writeFile(output, converted);
  const log = path.join(folder, 'log');
  const soffice = await program(
    'soffice',
    `echo "$@" > "${log}"; cp "$input" "${log}.input"; cp "${output}" "$outdir/input.docx"\n`,
  );
  assert.deepEqual(new Uint8Array(await libreOfficeConverter(soffice)(word, 'doc')), converted);
  assert.deepEqual(new Uint8Array(await readFile(`${log}.input`)), new Uint8Array(word));
  const call = await readFile(log, 'utf8');
  assert.match(call, /--headless .*--convert-to docx/u);
  const profile = /-env:UserInstallation=file:\/\/(\S+)/u.exec(call)?.[1] ?? assert.fail('no profile of its own');
  await assert.rejects(readdir(profile), { code: 'ENOENT' });
  assert.equal(await findLibreOffice(folder), soffice);
});

test('a program that does not end is ended, with all that it started', async () => {
  const begun = path.join(folder, 'begun');
  const survived = path.join(folder, 'survived');
  const slow = await program('slow', `touch "${begun}"; (sleep 2; touch "${survived}") & wait\n`);
  await assert.rejects(libreOfficeConverter(slow, 700)(word, 'doc'), failure(/0\.7 秒内没有转换完/u));
  await setTimeout(2000);
  const names = await readdir(folder);
  assert.ok(names.includes('begun'));
  assert.ok(!names.includes('survived'));
});

test('a program that fails, writes nothing, or is not there', async () => {
  const message = failure(/无法转换/u);
  await assert.rejects(libreOfficeConverter(await program('failing', 'exit 1\n'))(word, 'doc'), message);
  await assert.rejects(libreOfficeConverter(await program('silent', 'exit 0\n'))(word, 'doc'), message);
  await assert.rejects(libreOfficeConverter(path.join(folder, 'missing'))(word, 'doc'), message);
});
