import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { citation } from '../../src/views/data/citation.ts';
import { codeBook } from '../../src/views/data/code-book.ts';
import { codesOf } from '../../src/views/data/codes.ts';
import { documentPackage, sitePackage } from '../../src/views/data/data-package.ts';
import { distinctHeads, plainCsv } from '../../src/views/data/data-table.ts';
import { documentTable, documentTableNames } from '../../src/views/data/document-tables.ts';
import { atomFeed, jsonFeed, mostEntries } from '../../src/views/data/feed.ts';
import { fileSize } from '../../src/views/data/file-facts.ts';
import {
  checksumCommands,
  columns as columnsOfAmounts,
  documentColumns,
  documentFiles,
  findingColumns,
  schemas,
  siteFiles,
} from '../../src/views/data/guide.ts';
import { jsonSchema, schemaNames } from '../../src/views/data/json-schema.ts';
import { summarise } from '../../src/views/summary.ts';
import { wordsOf } from '../../src/words/index.ts';
import { columns, expenditureTable, record, row, table } from './records.ts';

const address = (path: string) => `https://site.invalid${path}`;
const amounts = { bureauName: '某局', regionName: '某省', verdicts: [], address };

test('heads without a name, and names that come again, are told apart', () => {
  assert.deepEqual(distinctHeads(['', '合计', '合计', '', '合计', '合计 (2)']), [
    '列 1',
    '合计',
    '合计 (2)',
    '列 4',
    '合计 (3)',
    '合计 (2) (2)',
  ]);
});

test('CSV for programs keeps every text exactly', () => {
  const cols = columns('tt');
  const odd = table({ columns: cols, rows: [row(['=1+1', '甲,"乙"\n丙'], cols), row(['-x', ''], cols)] });
  const csv = plainCsv(documentTable('t01', record({ tables: [odd] }), amounts));
  assert.equal(csv, '列 1,列 2\r\n=1+1,"甲,""乙""\n丙"\r\n-x,\r\n');
});

test('a document has a file for its amounts even without any, and none for lists it does not have', () => {
  const bare = record({ tables: [expenditureTable()] });
  assert.deepEqual(documentTableNames(summarise({ ...bare, facts: [] })), ['amounts', 't01']);
  assert.deepEqual(documentTable('amounts', record(), amounts).rows, []);
  assert.throws(() => documentTable('t09', bare, amounts), RangeError);
});

test('the package of a document says where it comes from', () => {
  const budget = record({ publishedAt: 'https://budget.invalid/1' });
  const made = documentPackage(budget, '某局', [documentTable('amounts', budget, amounts)], {
    reports: { email: 'reports@example.org' },
    site: '某站',
    homepage: 'https://site.invalid/',
    changed: { updated: '2026-01-01T23:00:00-05:00', recorded: true },
  }) as Record<string, unknown>;
  assert.equal(made.name, 'nowhere-2024-budget');
  assert.deepEqual(made.sources, [{ title: '2024-budget.txt', path: 'https://budget.invalid/1' }]);
  assert.deepEqual(made.contributors, [
    { title: '某局', role: 'author' },
    { title: '某站', role: 'wrangler', email: 'reports@example.org' },
  ]);
  assert.deepEqual(made.fiscalPeriod, { start: '2024-01-01', end: '2024-12-31' });
});

test('a package has the day of its last change as its version, and none where only days of files are known', () => {
  const packageOf = (recorded: boolean) =>
    sitePackage([], '', {
      reports: {},
      site: '某站',
      homepage: 'https://site.invalid/',
      changed: { updated: '2026-01-01T23:00:00-05:00', recorded },
    }) as Record<string, unknown>;
  assert.equal(packageOf(true).version, '2026-01-02', 'in UTC');
  assert.ok(!('version' in packageOf(false)));
});

test('a published schema takes what the model takes, and nothing else', () => {
  const ajv = new Ajv2020({ strict: true, formats: { uri: true } });
  const $schema = address('/schema.json');
  const validate = ajv.compile(jsonSchema('record', $schema));
  assert.ok(validate({ $schema, ...record({ tables: [expenditureTable()] }) }), ajv.errorsText(validate.errors));
  assert.equal(validate(record()), false, 'a file that names no schema');
  assert.equal(validate({ $schema, ...record(), kind: 'plan' }), false);
  for (const name of schemaNames)
    assert.doesNotThrow(() => new Ajv2020({ formats: { uri: true } }).compile(jsonSchema(name, `${$schema}${name}`)));
});

const feeds = {
  site: '某站',
  description: '说明',
  home: address('/'),
  atom: address('/a'),
  json: address('/j'),
  address,
};

function fed(id: string, updated: string, bureau = '某局') {
  const summary = { ...summarise(record({ id })), path: '' };
  return { summary, bureau, published: '2026-01-01T00:00:00Z', updated, recorded: true };
}

test('feeds begin with what changed last, and escape what is printed', () => {
  const documents = [
    fed('a/2024-budget', '2026-01-01T00:00:00Z', '<b>某局</b>&'),
    fed('b/2024-budget', '2026-03-01T00:00:00Z'),
  ];
  const atom = atomFeed(documents, feeds);
  assert.ok(atom.indexOf('/bureaus/b/') < atom.indexOf('/bureaus/a/'));
  assert.match(atom, /<feed[^>]*>[\s\S]*?<updated>2026-03-01T00:00:00\.000Z<\/updated>/u);
  assert.ok(atom.includes('&lt;b&gt;某局&lt;/b&gt;&amp;'));
  const json = JSON.parse(jsonFeed(documents, feeds));
  assert.deepEqual(
    json.items.map(({ title }: { title: string }) => title),
    ['某局 2024 年部门预算', '<b>某局</b>& 2024 年部门预算'],
  );
  assert.match(json.items[0].content_html, /^有更改。/u);
  assert.match(json.items[1].content_html, /^新收入。/u);
});

test('a feed of very many documents has the latest', () => {
  const many = Array.from({ length: mostEntries + 5 }, (_, at) =>
    fed(`n${at}/2024-budget`, new Date(Date.UTC(2026, 0, 2) + at * 1000).toISOString()),
  );
  const { items } = JSON.parse(jsonFeed(many, feeds));
  assert.equal(items.length, mostEntries);
  assert.ok(items[0].url.includes(`/n${mostEntries + 4}/`));
});

test('a figure is cited with its publisher, its document, its place and its address', () => {
  const text = citation(record({ tables: [expenditureTable()] }), '某局', address, wordsOf('zh')) ?? assert.fail();
  for (const part of [
    '某局',
    '2024 年部门预算',
    '基本支出（支出总表“合计”）',
    '60.00 万元',
    '原文第 15 行',
    'https://site.invalid/',
  ]) {
    assert.ok(text.includes(part), `${part} is not in ${text}`);
  }
  assert.equal(citation(record(), '某局', address, wordsOf('zh')), null);
});

test('in English every column is explained, and nothing of the guide is in Chinese', () => {
  const words = wordsOf('en');
  const said = [
    ...columnsOfAmounts(words),
    ...documentColumns(words),
    ...findingColumns(words),
    ...Object.values(siteFiles(words, { amounts: 1, documents: 1, findings: 1, projects: 1 })).flat(),
    ...documentFiles(words),
    ...schemas(words),
  ];
  assert.deepEqual(
    said.filter((each) => /\p{Script=Han}/u.test(JSON.stringify(each))),
    [],
  );
  const names = columnsOfAmounts(words).map(({ name }) => name);
  assert.deepEqual(Object.keys(words.data.columnMeanings).toSorted(), names.toSorted());
});

test('the code book names every code that may stand in the amounts, in both languages', () => {
  const { rows } = codeBook(wordsOf('zh'), wordsOf('en'));
  for (const [column, codes] of Object.entries(codesOf)) {
    const listed = new Set(rows.filter(([name]) => name === column).map(([, , code]) => code));
    assert.deepEqual([...listed].toSorted(), [...codes].toSorted(), column);
  }
  for (const [column, , code, name = '', english = ''] of rows) {
    assert.match(name, /\p{Script=Han}/u, `${column} ${code}`);
    assert.match(english, /^[^\p{Script=Han}]+$/u, `${column} ${code}`);
  }
});

test('sizes are told as a person would', () => {
  assert.deepEqual([0, 980, 1500, 43_400, 999_400, 999_600, 1_250_000].map(fileSize), [
    '0 B',
    '980 B',
    '2 kB',
    '43 kB',
    '999 kB',
    '1.0 MB',
    '1.3 MB',
  ]);
});

test('the commands for checksums put every file where the lists name it', () => {
  const lines = checksumCommands('a/2024-budget', address).split('\n');
  const fetched = lines.flatMap((line) => {
    const [, file = '', from] = /^curl .*-o (\S+) (\S+)$/u.exec(line) ?? [];
    return from === undefined ? [] : [[file, from]];
  });
  assert.ok(fetched.length > 2);
  for (const [file, from] of fetched) assert.equal(from, address(`/data/${file}`));
});
