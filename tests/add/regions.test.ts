import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Gazetteer } from '../../scripts/add/regions.ts';
import { listDivisions, readDivisions } from '../../src/content/divisions.ts';
import { regionPath } from '../../src/views/region.ts';

const all = await listDivisions(join(import.meta.dirname, '../../content/classifications/divisions'));
const gazetteer = new Gazetteer(all);
const codesOf = (name: string): string[] => gazetteer.find(name).map(({ code }) => code);

describe('the data set', () => {
  it('has every level, and one name in force for each code', () => {
    const current = all.filter(({ former }) => former === null);
    // A city without counties is listed as a city and as a county.
    const names = Map.groupBy(current, ({ code }) => code);
    for (const [code, same] of names) assert.equal(new Set(same.map(({ name }) => name)).size, 1, code);
    const level = (pattern: RegExp): number => current.filter(({ code }) => pattern.test(code)).length;
    assert.equal(level(/^(?!00)..0000$/u), 34);
    assert.ok(level(/^..(?!00)..00$/u) > 330);
    assert.ok(level(/^....(?!00)..$/u) > 2900);
    assert.ok(all.every(({ code, name }) => /^\d{6}$/u.test(code) && name.length > 0));
  });

  it('has codes no longer in force, with the editions that list them', () => {
    const former = all.filter((division) => division.former !== null);
    assert.ok(former.length > 500);
    assert.ok(former.every((division) => division.former && division.former.from <= division.former.to));
    assert.equal(gazetteer.path('130421'), '河北省邯郸市邯郸县');
    // A code that got another name carries the name in force.
    assert.equal(gazetteer.path('420600'), '湖北省襄阳市');
  });

  it('gives the site a region for the central level and for former codes', async () => {
    const divisions = await readDivisions();
    const names = (code: string): string[] => regionPath(code, divisions).map(({ name }) => name);
    assert.deepEqual(names('000000'), ['中央']);
    assert.deepEqual(names('130421'), ['河北省', '邯郸市', '邯郸县']);
    assert.deepEqual(names('500112'), ['重庆市', '渝北区']);
    assert.deepEqual(names('653229'), ['新疆维吾尔自治区', '和田地区', '和安县']);
  });
});

describe('divisions in names', () => {
  const cases: readonly [string, readonly string[]][] = [
    ['上海市普陀区财政局', ['310107']],
    ['山西省长治市襄垣县信访局', ['140423']],
    ['襄垣县信访局', ['140423']],
    ['江苏省昆山市财政局', ['320583']],
    ['江苏省政协办公厅', ['320000']],
    ['江苏省人民检察院', ['320000']],
    ['吉林省吉林市信访局', ['220200']],
    ['吉林市信访局', ['220200']],
    ['恩施土家族苗族自治州信访局', ['422800']],
    ['恩施州信访局', ['422800']],
    ['恩施市信访局', ['422801']],
    ['长阳县财政局', ['420528']],
    ['广西壮族自治区财政厅', ['450000']],
    ['广西财政厅', ['450000']],
    ['内蒙古自治区党委办公厅', ['150000']],
    ['仙桃市信访局', ['429004']],
    ['中共大同市委宣传部', ['140200']],
    ['中国人民政治协商会议江苏省委员会办公厅', ['320000']],
    ['重庆市渝北区财政局', ['500112']],
    ['市信访局', []],
    ['西南大学', []],
    ['水利部', []],
    ['', []],
  ];
  for (const [name, codes] of cases) {
    it(name || 'an empty name', () => assert.deepEqual(codesOf(name), codes));
  }

  it('are all given when the words name several places', () => {
    assert.deepEqual(codesOf('朝阳区财政局'), ['110105', '220104']);
    assert.ok(codesOf('城区信访局').length > 1);
    assert.ok(codesOf('市中区财政局').length > 1);
  });

  it('prefer the place in force to a former one of the same name', () => {
    assert.deepEqual(codesOf('江苏省淮安市淮安区财政局'), ['320803']);
    assert.deepEqual(codesOf('南通市通州区财政局'), ['320612']);
  });

  it('are found for every division whose full path is written', () => {
    const current = all.filter(
      ({ former, name, code }) => former === null && code !== '000000' && !/辖|^县$/u.test(name),
    );
    const wrong = current
      .map(({ code }) => ({ code, name: `${gazetteer.path(code)}财政局` }))
      .filter(({ code, name }) => codesOf(name).join() !== code);
    assert.deepEqual(wrong, []);
  });

  it('are looked for in any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const { before, steps, after } of gazetteer.find(text)) {
          assert.equal(before + steps.map(({ written }) => written).join('') + after, text);
        }
      }),
    );
  });
});
