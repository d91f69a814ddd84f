import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Found } from '../../src/search/find.ts';
import { statusText } from '../../src/search/status.ts';
import { search as en } from '../../src/words/en/search.ts';
import { search as zh } from '../../src/words/zh/search.ts';

const result = { id: 'a', data: () => Promise.reject(new Error('not read')) };
const found = (match: Found['match'], results: number) => ({
  match,
  results: Array.from({ length: results }, () => result),
  names: { bureaus: 0, terms: 0 },
  translated: null,
  notHeld: null,
  sought: [['三公']],
  place: null,
});

test('the live region says how much was found and how well it fits', () => {
  assert.equal(statusText(' 三公 ', found('exact', 3), zh), '找到 3 处“三公”。');
  assert.match(statusText('三公 接待', found('parts', 2), zh), /^没有连在一起的“三公 接待”；下面 2 处/u);
  assert.match(statusText('三公接', found('loose', 4), zh), /^没有找到完全一致的“三公接”；下面 4 处/u);
  assert.match(statusText('三公接', found('loose', 0), zh), /^没有找到“三公接”/u);
  assert.equal(statusText('，', null, zh), '请输入文字、数字或者科目编码。');
});

const county = { name: '襄垣县', bureaus: ['a', 'b'], division: '140423' };

test('it says where was searched when the query names a place', () => {
  const answer = { ...found('parts', 6), place: county };
  assert.equal(statusText('襄垣县三公', answer, zh), '在“襄垣县”收录的 2 个机构里查“三公”，找到 6 处。');
  assert.equal(
    statusText('襄垣县三公', answer, en),
    '6 places found for “三公” in the documents of 2 bureaus of “襄垣县”.',
  );
  const bureau = {
    ...answer,
    place: { name: '襄垣县信访局', bureaus: ['a'], division: null },
    sought: [['买车', '养车']],
  };
  assert.equal(statusText('襄垣县信访局公车', bureau, zh), '在“襄垣县信访局”里查“买车”或“养车”，找到 6 处。');
  assert.equal(
    statusText('襄垣县信访局公车', bureau, en),
    '6 places found for “买车” or “养车” in the documents of “襄垣县信访局”.',
  );
});

test('names that are not shown count too', () => {
  assert.equal(
    statusText('信访局', { ...found('exact', 1), names: { bureaus: 5, terms: 0 } }, zh),
    '找到 6 处“信访局”。',
  );
});

test('it says so when only a part of the query is known', () => {
  const answer = { ...found('known', 2), place: { name: '襄垣县信访局', bureaus: ['a'], division: null } };
  assert.equal(
    statusText('襄垣县三公超标', answer, zh),
    '没有找到“襄垣县三公超标”；下面 2 处只关于其中认得的部分（在“襄垣县信访局”里查“三公”）。其余的字没有找到。',
  );
  assert.equal(
    statusText('襄垣县财政局三公', { ...answer, place: county }, zh),
    '没有找到“襄垣县财政局三公”；下面 2 处只关于其中认得的部分（在“襄垣县”收录的 2 个机构里查“三公”）。没认出的部分，可能是本站没有收录的机构。',
    'beside a place the rest may be a bureau',
  );
  assert.equal(
    statusText('襄垣县信访局超标', { ...found('known', 0), names: { bureaus: 1, terms: 0 } }, zh),
    '没有找到“襄垣县信访局超标”；下面 1 处只关于其中认得的部分。其余的字没有找到。',
  );
});

test('it says so when the Chinese name of a term is searched for', () => {
  const whole = { typed: 'official receptions', term: '公务接待费', query: '公务接待费' };
  const answer = { ...found('exact', 1), translated: whole };
  assert.equal(statusText('接待', { ...answer, translated: null }, en), '1 place with “接待” found.');
  assert.equal(
    statusText('official receptions', answer, en),
    'Searching for 公务接待费, which is Chinese for “official receptions”. 1 place with “公务接待费” found.',
  );
  assert.equal(
    statusText('official receptions', answer, zh),
    '“official receptions”按“公务接待费”查找。找到 1 处“公务接待费”。',
  );
  const beside = {
    ...answer,
    translated: { ...whole, query: 'datong 公务接待费' },
    place: county,
    match: 'parts' as const,
  };
  assert.equal(
    statusText('datong official receptions', beside, en),
    'Searching for 公务接待费, which is Chinese for “official receptions”. 1 place found in the documents of 2 bureaus of “襄垣县”.',
  );
});

test('a name that was just told to be searched for is not told twice', () => {
  const translated = { typed: 'official vehicles', term: '公务用车费', query: '公务用车费' };
  const answer = { ...found('parts', 6), sought: [['公务用车费', '公车']], translated };
  assert.match(statusText('official vehicles', answer, en), /“official vehicles”\. 6 places found\.$/u);
  assert.match(statusText('official vehicles', answer, zh), /查找。找到 6 处。$/u);
});

test('many names for one thing are counted, not listed', () => {
  const answer = { ...found('parts', 6), sought: [['公务用车费', '买车', '养车']] };
  assert.equal(statusText('公车', answer, zh), '查“公务用车费”等 3 种叫法，找到 6 处。');
  assert.equal(statusText('cars', answer, en), '6 places found for “公务用车费” or 2 other names.');
});

test('a year without documents is told, with the years that there are', () => {
  const notHeld = { year: 2022, held: [2024, 2023], bureaus: 1, query: '襄垣县信访局 三公' };
  const answer = { ...found('exact', 3), notHeld };
  assert.equal(
    statusText('襄垣县信访局 三公 2022', answer, zh),
    '本站没有这个机构 2022 年的文件，有的是 2024 年、2023 年。找到 3 处“襄垣县信访局 三公”。',
  );
  assert.match(
    statusText('襄垣县信访局 三公 2022', answer, en),
    /^This site has no documents of this bureau for 2022, only for 2024 and 2023\. 3 places/u,
  );
  const all = { ...answer, notHeld: { ...notHeld, bureaus: null, query: null } };
  assert.match(statusText('三公 2022', all, zh), /^本站没有 2022 年的文件，.*“三公 2022”/u);
});
