import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import frictionless from 'datapackage';
import { parquetReadObjects } from 'hyparquet';
import { siteFolder } from '../../scripts/lib/project.ts';
import { decimalPlaces, disclosureSchema, toYuan } from '../../src/model/index.ts';
import { amountFields } from '../../src/views/data/amounts.ts';
import { fileSize } from '../../src/views/data/file-facts.ts';
import { parseCsv } from './support/csv.ts';
import { attribute, elements, parsePage, visibleText } from './support/html.ts';
import { allPages, disclosureId, disclosurePages, readPage } from './support/pages.ts';
import { readRecord } from './support/records.ts';

const folder = path.join(siteFolder, 'data');
const ids = disclosurePages().map((page) => disclosureId(page) ?? assert.fail());
const byPath = new Map(allPages().map((page) => [page.path, page]));

function bytes(file: string): Buffer {
  return readFileSync(path.join(folder, file));
}

function text(file: string): string {
  return bytes(file).toString('utf8');
}

function json(file: string) {
  return JSON.parse(text(file));
}

/** A file of the site by its absolute address. */
function at(address: string): string {
  return path.join(siteFolder, decodeURIComponent(new URL(address).pathname));
}

/** Rows of a file of CSV by the names of its columns. */
function rowsOf(file: string): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(text(file).replace(/^\uFEFF/u, ''));
  return rows.map((row) => Object.fromEntries(head.map((name, column) => [name, row[column] ?? ''])));
}

test('every list of checksums is right, and together they list every data file', async () => {
  const lists = globSync('{SHA256SUMS,*/*/SHA256SUMS}', { cwd: folder });
  assert.equal(lists.length, ids.length + 1);
  const listed = new Set<string>();
  for (const list of lists) {
    for (const line of text(list).trimEnd().split('\n')) {
      const [, sum, name = ''] = /^([0-9a-f]{64}) {2}(.+)$/u.exec(line) ?? assert.fail(line);
      const file = path.join(path.dirname(list), name);
      assert.equal(createHash('sha256').update(bytes(file)).digest('hex'), sum, file);
      listed.add(file);
    }
  }
  const files = globSync('**/*.*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'index.html')
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  assert.deepEqual(
    files.filter((file) => !listed.has(file)),
    [],
  );
});

test('every JSON file that names a schema is valid by the schema that stands there', () => {
  const ajv = addFormats.default(new Ajv2020({ allErrors: true, strict: true }));
  const files = globSync('*/*/{record,checks,t*}.json', { cwd: folder });
  assert.ok(files.length > ids.length * 2);
  for (const file of files) {
    const value = json(file);
    const schema = JSON.parse(readFileSync(at(value.$schema), 'utf8'));
    assert.equal(schema.$id, value.$schema);
    const validate = ajv.getSchema(schema.$id) ?? ajv.compile(schema);
    assert.ok(validate(value), `${file}: ${ajv.errorsText(validate.errors?.slice(0, 3))}`);
    const { schema: _, $schema, ...changed } = value;
    assert.equal(validate({ $schema, ...changed, unheard: 1 }), false, 'the schema allows anything');
  }
});

for (const id of ids) {
  const record = readRecord(id);

  test(`${id}: record.json is the record`, () => {
    const { $schema: _, ...published } = json(`${id}/record.json`);
    assert.deepEqual(disclosureSchema.parse(published), record);
  });

  test(`${id}: the data package is valid by the reference schemas, and so are its tables`, async () => {
    const descriptor = json(`${id}/datapackage.json`);
    for (const name of ['tabular-data-package', 'fiscal-data-package']) {
      const profile = await frictionless.Profile.load(name);
      const { valid, errors } = profile.validate(descriptor);
      assert.ok(valid, `${name}: ${errors.slice(0, 3).map(String)}`);
      assert.equal(profile.validate({ ...descriptor, resources: [] }).valid, false, 'the schema allows anything');
    }
    const loaded = await frictionless.Package.load(path.join(folder, id, 'datapackage.json'));
    assert.deepEqual(loaded.errors, []);
    for (const [index, resource] of descriptor.resources.entries()) {
      const file = `${id}/${resource.path}`;
      assert.equal(resource.hash, `sha256:${createHash('sha256').update(bytes(file)).digest('hex')}`);
      assert.equal(resource.bytes, bytes(file).byteLength);
      const rows = await loaded.resources[index]?.read({ keyed: true });
      assert.equal(rows?.length, parseCsv(text(file)).length - 1, file);
    }
  });

  test(`${id}: the amounts are the amounts of the record`, () => {
    const rows = rowsOf(`${id}/plain/amounts.csv`);
    const cells = record.tables.flatMap((table) =>
      table.rows.flatMap((row, rowIndex) =>
        row.cells.flatMap((cell) =>
          cell.value?.kind === 'amount' ? [{ table: table.id, rowIndex, cell, value: cell.value }] : [],
        ),
      ),
    );
    const inTables = rows.filter(({ origin }) => origin === 'table');
    assert.deepEqual(
      inTables.map(({ table, row, column, printed, amount, unit, yuan, line }) =>
        [table, row, column, printed, amount, unit, yuan, line].join(' '),
      ),
      cells.map(({ table, rowIndex, cell, value }) =>
        [
          table,
          rowIndex + 1,
          cell.column + 1,
          cell.text,
          value.amount,
          value.unit,
          toYuan(value).toFixed(),
          cell.place.line,
        ].join(' '),
      ),
    );
    const money = record.facts.filter(({ quantity }) => quantity?.unit != null);
    assert.deepEqual(
      rows.filter(({ origin }) => origin === 'text').map(({ printed }) => printed),
      money.map(({ quantity }) => quantity?.text),
    );
    assert.ok(rows.length > 0);
  });

  test(`${id}: the address of every amount leads to it`, () => {
    const page = byPath.get(`/bureaus/${id}/`) ?? assert.fail();
    const anchors = new Set(elements(parsePage(readPage(page))).map((element) => element.properties.id));
    const lost = rowsOf(`${id}/plain/amounts.csv`).filter(
      ({ address = '' }) => !anchors.has(new URL(address).hash.slice(1)),
    );
    assert.deepEqual(
      lost.map(({ address }) => address),
      [],
    );
  });

  test(`${id}: every CSV for spreadsheets has a byte order mark, none for programs has`, () => {
    const files = globSync('*.csv', { cwd: path.join(folder, id) });
    assert.ok(files.length > 0);
    for (const file of files) {
      assert.ok(text(`${id}/${file}`).startsWith('\uFEFF'), file);
      const plain = text(`${id}/plain/${file}`);
      assert.ok(!plain.startsWith('\uFEFF'), file);
      const [head = [], ...rows] = parseCsv(plain);
      assert.equal(new Set(head).size, head.length, `${file} has a head twice`);
      assert.ok(!head.includes(''), `${file} has a column without a name`);
      assert.ok(rows.every((row) => row.length === head.length));
    }
  });
}

test('Parquet read back has the rows of the CSV, column by column', async () => {
  const file = bytes('amounts.parquet');
  const rows = await parquetReadObjects({
    file: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength) as ArrayBuffer,
  });
  const expected = rowsOf('plain/amounts.csv');
  assert.equal(rows.length, expected.length);
  for (const [index, row] of rows.entries()) {
    const printed = Object.fromEntries(
      amountFields.map(({ name }) => [name, row[name] === null || row[name] === undefined ? '' : String(row[name])]),
    );
    assert.deepEqual(printed, expected[index]);
  }
  for (const { name, type } of amountFields) {
    const values = rows.map((row) => row[name]).filter((value) => value !== null && value !== undefined);
    const wanted = type === 'integer' ? 'number' : type;
    assert.ok(
      values.every((value) => typeof value === wanted),
      name,
    );
  }
  assert.ok(rows.every(({ amount }) => decimalPlaces(amount) >= 0 && /^-?\d+(?:\.\d+)?$/u.test(amount)));
});

test('the amounts of the site are those of its documents, in both files', () => {
  const all = ids.toSorted().flatMap((id) => rowsOf(`${id}/plain/amounts.csv`));
  const key = ({ address, printed }: Record<string, string>): string => `${address} ${printed}`;
  assert.deepEqual(rowsOf('plain/amounts.csv').map(key).toSorted(), all.map(key).toSorted());
  assert.ok(text('amounts.csv').startsWith('\uFEFF'));
  assert.equal(rowsOf('amounts.csv').length, all.length);
});

test('the list of documents has every document, and its addresses lead to files', () => {
  const rows = rowsOf('plain/documents.csv');
  assert.deepEqual(rows.map(({ document }) => document).toSorted(), ids.toSorted());
  for (const { record = '', package: descriptor = '', updated = '' } of rows) {
    assert.ok(readFileSync(at(record)).byteLength > 0);
    assert.ok(readFileSync(at(descriptor)).byteLength > 0);
    assert.ok(Number.isFinite(Date.parse(updated)));
  }
});

test('the data package of the site is valid by the reference schemas, and so are its tables', async () => {
  const descriptor = json('datapackage.json');
  for (const name of ['tabular-data-package', 'fiscal-data-package']) {
    const { valid, errors } = (await frictionless.Profile.load(name)).validate(descriptor);
    assert.ok(valid, `${name}: ${errors.slice(0, 3).map(String)}`);
  }
  if (descriptor.version !== undefined) assert.equal(descriptor.version, descriptor.created.slice(0, 10));
  const loaded = await frictionless.Package.load(path.join(folder, 'datapackage.json'));
  assert.deepEqual(loaded.errors, []);
  for (const resource of loaded.resources) assert.ok((await resource.read({ keyed: true })).length > 0, resource.name);
});

/** How many rows a file of the whole site has, by its own content. */
function countedRows(file: string): number | null {
  if (file.endsWith('.csv')) return rowsOf(file).length;
  if (file === 'amounts.parquet') return rowsOf('plain/amounts.csv').length;
  return file === 'checks.json' ? json(file).findings.length : null;
}

test('files of different folders are saved under different names', () => {
  const saved = new Map<string, string>();
  for (const page of allPages()) {
    for (const link of elements(parsePage(readPage(page))).filter(
      (element) => attribute(element, 'download') !== undefined,
    )) {
      const [href = '', name = ''] = [attribute(link, 'href'), attribute(link, 'download')];
      assert.match(name, /^[^/\\]+\.[a-z\d]+$|SHA256SUMS$/u, `${page.path} ${href}`);
      assert.equal(saved.get(name) ?? href, href, `${name} on ${page.path}`);
      saved.set(name, href);
    }
  }
  assert.ok(saved.size > ids.length * 4);
  assert.notEqual(saved.get('amounts.csv'), undefined);
});

test('the examples leave one amount of 三公 a document, which is that of the file of figures', () => {
  const rows = rowsOf('plain/amounts.csv').filter(
    ({ item, measure = '', origin, table_standard = '', stage, kind, stated_year, fiscal_year }) =>
      item === 'threePublicExpenses' &&
      ['total', 'threePublicExpenses'].includes(measure) &&
      (origin === 'text' || ['budget.three-public', 'final.three-public'].includes(table_standard)) &&
      stage === kind &&
      stated_year === fiscal_year,
  );
  const one = ids.toSorted().map((id) => {
    const own = rows.filter(({ document }) => document === id);
    const { address = '', amount } = own.find(({ origin }) => origin === 'table') ?? own[0] ?? assert.fail(id);
    return [id, new URL(address).pathname + new URL(address).hash, amount];
  });
  const answers: { id: string; figure: { href: string; amount: string } }[] = json('answers/threePublic.json');
  assert.deepEqual(one, answers.map(({ id, figure }) => [id, figure.href, figure.amount]).toSorted());
});

test('the data page says of every file how many rows and bytes it has, in both languages', () => {
  for (const [address, rowsSaid, sizeSaid] of [
    ['/data/', (rows: number) => `${rows} 行`, '，'],
    ['/en/data/', (rows: number) => `${rows} row${rows === 1 ? '' : 's'}`, ', '],
  ] as const) {
    const page = byPath.get(address) ?? assert.fail(address);
    const places = elements(parsePage(readPage(page))).filter((element) => attribute(element, 'dataFile'));
    assert.ok(places.length >= 8, `${address}: ${places.length}`);
    for (const place of places) {
      const file = (attribute(place, 'dataFile') ?? '').replace(/^\/data\//u, '');
      const rows = countedRows(file);
      const counted = rows === null ? '' : `${rowsSaid(rows)}${sizeSaid}`;
      assert.equal(visibleText(place), `${counted}${fileSize(bytes(file).byteLength)}`, `${address} ${file}`);
    }
  }
});

test('the data page tells what may change and what the licence covers, in both languages', () => {
  for (const address of ['/data/', '/en/data/']) {
    const page = parsePage(readPage(byPath.get(address) ?? assert.fail(address)));
    const section = (id: string) =>
      visibleText(
        elements(page).find((element) => attribute(element, 'ariaLabelledBy') === id) ??
          assert.fail(`${address} ${id}`),
      );
    for (const part of ['#t01-r2-c3', 'SHA-256', 'version']) assert.ok(section('lasting').includes(part), part);
    assert.match(section('licence'), /MIT/u);
  }
});
