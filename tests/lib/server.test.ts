import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type SiteServer, serveSite } from '../../scripts/lib/server.ts';

const text = '一般公共预算,'.repeat(500);
const files = {
  'index.html': text,
  '404.html': `没有这个网页 ${text}`,
  'data/amounts.csv': text,
  'data/document.json': JSON.stringify({ text }),
  'data/document.xlsx': text,
  'data/amounts.parquet': text,
  'data/SHA256SUMS': text,
  '_astro/page.AbCd1234.js': text,
  'pagefind/fragment/one.pf_fragment': text,
};
let folder: string;
let server: SiteServer;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'open-budget-server-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  server = await serveSite(folder);
});

after(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks as a browser does, but leaves what comes as it came. */
function ask(address: string, headers: Record<string, string> = { 'Accept-Encoding': 'gzip, br' }): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(server.origin + address, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

for (const address of [
  '/',
  '/data/amounts.csv',
  '/data/document.json',
  '/data/SHA256SUMS',
  '/_astro/page.AbCd1234.js',
]) {
  test(`${address} is compressed, for those who can read it`, async () => {
    const { headers, body } = await ask(address);
    assert.equal(headers['content-encoding'], 'br');
    assert.match(headers.vary ?? '', /accept-encoding/iu);
    assert.ok(brotliDecompressSync(body).includes(text));
    const gzip = await ask(address, { 'Accept-Encoding': 'gzip' });
    assert.equal(gzip.headers['content-encoding'], 'gzip');
    assert.ok(gunzipSync(gzip.body).includes(text));
    const plain = await ask(address, {});
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.ok(plain.body.includes(text));
  });
}

for (const address of ['/data/document.xlsx', '/data/amounts.parquet', '/pagefind/fragment/one.pf_fragment']) {
  test(`${address} is compressed by itself and sent as it is`, async () => {
    const { headers, body } = await ask(address);
    assert.equal(headers['content-encoding'], undefined);
    assert.equal(body.toString(), text);
  });
}

test('a part of a file is a part of its bytes', async () => {
  const { status, headers, body } = await ask('/data/amounts.csv', { 'Accept-Encoding': 'br', Range: 'bytes=3-5' });
  assert.equal(status, 206);
  assert.equal(headers['content-encoding'], undefined);
  assert.equal(body.toString(), '般');
});

test('only a name that carries a hash is kept without asking again', async () => {
  assert.match((await ask('/_astro/page.AbCd1234.js')).headers['cache-control'] ?? '', /immutable/u);
  for (const address of ['/', '/data/amounts.csv']) {
    const { headers } = await ask(address);
    assert.equal(headers['cache-control'], 'no-cache');
    const again = await ask(address, { 'If-None-Match': headers.etag ?? assert.fail() });
    assert.equal(again.status, 304);
  }
});

test('every file has its type, and no other is guessed', async () => {
  const types = Object.entries({
    '/': /^text\/html;\s*charset=utf-8/iu,
    '/data/amounts.csv': /^text\/csv;\s*charset=utf-8/iu,
    '/data/document.json': /^application\/json/u,
    '/data/document.xlsx': /spreadsheetml\.sheet$/u,
    '/data/amounts.parquet': /parquet$/u,
    '/data/SHA256SUMS': /^text\/plain/u,
    '/_astro/page.AbCd1234.js': /^text\/javascript/u,
    '/pagefind/fragment/one.pf_fragment': /^application\/octet-stream$/u,
  });
  for (const [address, type] of types) {
    const { headers } = await ask(address);
    assert.match(headers['content-type'] ?? '', type, address);
    assert.equal(headers['x-content-type-options'], 'nosniff');
  }
});

test('what is not there is told in words, with its status', async () => {
  const { status, headers, body } = await ask('/nothing/');
  assert.equal(status, 404);
  assert.equal(headers['content-encoding'], 'br');
  assert.match(brotliDecompressSync(body).toString(), /没有这个网页/u);
});
