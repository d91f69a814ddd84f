import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDivisions } from '../../src/content/divisions.ts';
import { byYear, listBureaus } from '../../src/views/bureau-list.ts';
import { flatRegions, regionTree } from '../../src/views/bureau-tree.ts';
import { regionPath } from '../../src/views/region.ts';
import { wordsOf } from '../../src/words/index.ts';

const divisions = await readDivisions();
const namesOf = (code: string): string[] => regionPath(code, divisions).map((division) => division.name);

test('a code reads as its province, city and county', () => {
  assert.deepEqual(namesOf('140423'), ['山西省', '长治市', '襄垣县']);
  assert.deepEqual(namesOf('140200'), ['山西省', '大同市']);
  assert.deepEqual(namesOf('140000'), ['山西省']);
});

test('what is no place is left out', () => {
  assert.deepEqual(namesOf('110101'), ['北京市', '东城区']);
  assert.deepEqual(namesOf('500101'), ['重庆市', '万州区']);
  assert.deepEqual(namesOf('500229'), ['重庆市', '城口县']);
  assert.deepEqual(namesOf('429004'), ['湖北省', '仙桃市']);
  assert.deepEqual(namesOf('469001'), ['海南省', '五指山市']);
});

test('a code that is not listed keeps the levels that are', () => {
  assert.deepEqual(namesOf('140299'), ['山西省', '大同市']);
  assert.deepEqual(namesOf('990000'), []);
});

test('the tree is ordered by code and keeps things at their own level', () => {
  const tree = regionTree(
    ['421303', '140423', '140200', '140400'].map((code) => ({ item: code, regions: regionPath(code, divisions) })),
  );
  assert.deepEqual(
    flatRegions(tree).map(({ division, depth }) => `${depth} ${division.name}`),
    ['0 山西省', '1 大同市', '1 长治市', '2 襄垣县', '0 湖北省', '1 随州市', '2 曾都区'],
  );
  assert.deepEqual(tree[0]?.children[1]?.items, ['140400']);
  assert.deepEqual(tree[0]?.children[1]?.children[0]?.items, ['140423']);
});

test('bureaus come with their documents, the latest first', () => {
  const document = (bureau: string, fiscalYear: number, kind: 'budget' | 'final') => ({
    id: `${bureau}/${fiscalYear}-${kind}`,
    bureau,
    fiscalYear,
    kind,
  });
  const documents = [document('a', 2023, 'budget'), document('a', 2024, 'budget'), document('a', 2023, 'final')];
  assert.deepEqual(
    [...documents].sort(byYear).map(({ id }) => id),
    ['a/2024-budget', 'a/2023-final', 'a/2023-budget'],
  );
  const bureau = (id: string, name: string) => ({
    id,
    names: [{ name, from: null, to: null }],
    division: '140200',
    level: 'prefecture' as const,
  });
  const [province] = listBureaus([bureau('b', '乙局'), bureau('a', '甲局')], documents, divisions, wordsOf('zh'));
  const listed = province?.children[0]?.items;
  assert.deepEqual(
    listed?.map(({ name, href }) => [name, href]),
    [
      ['甲局', '/bureaus/a/'],
      ['乙局', '/bureaus/b/'],
    ],
  );
  assert.deepEqual(
    listed?.[0]?.documents.map(({ text }) => text),
    ['2024 年预算', '2023 年决算', '2023 年预算'],
  );
  assert.deepEqual(listed?.[1]?.documents, []);
});
