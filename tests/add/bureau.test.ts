import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { bureausNamed, levelOf, proposeId } from '../../scripts/add/bureau.ts';
import { Gazetteer } from '../../scripts/add/regions.ts';
import { listDivisions } from '../../src/content/divisions.ts';
import { bureauSchema } from '../../src/model/index.ts';

const gazetteer = new Gazetteer(
  await listDivisions(join(import.meta.dirname, '../../content/classifications/divisions')),
);

describe('the id of a new bureau', () => {
  const cases: readonly [string, string, string][] = [
    ['大同市信访局', '140200', 'datong-xinfangju'],
    ['秦皇岛市海港区信访局', '130302', 'qinhuangdao-haigang-xinfangju'],
    ['通城县信访局', '421222', 'tongcheng-xinfangju'],
    ['上海市普陀区人民政府万里街道办事处', '310107', 'shanghai-putuo-wanlijiedaobanshichu'],
    ['重庆市人民政府', '500000', 'chongqing-renminzhengfu'],
    ['绿春县信访局', '532531', 'lvchun-xinfangju'],
    ['中共大同市委宣传部', '140200', 'datong-zhonggongweixuanchuanbu'],
    ['西南大学', '000000', 'xinandaxue'],
  ];
  for (const [name, region, id] of cases) {
    it(id, () => {
      assert.equal(proposeId(name, region, new Set(), gazetteer), id);
      assert.ok(bureauSchema.shape.id.safeParse(id).success);
    });
  }

  it('is another when it is taken', () => {
    const taken = new Set(['chaoyang-caizhengju']);
    assert.equal(proposeId('朝阳区财政局', '220104', taken, gazetteer), 'chaoyang-caizhengju-220104');
    taken.add('chaoyang-caizhengju-220104');
    assert.equal(proposeId('朝阳区财政局', '220104', taken, gazetteer), 'chaoyang-caizhengju-220104-2');
  });

  it('stays short, and is one for names without a Chinese character', () => {
    assert.ok(proposeId(`大同市${'信访'.repeat(40)}局`, '140200', new Set(), gazetteer).length < 80);
    assert.equal(proposeId('123', '140200', new Set(), gazetteer), 'bureau');
  });
});

it('the level of a bureau follows from its code, and from its name for towns', () => {
  assert.equal(levelOf('西南大学', '000000'), 'central');
  assert.equal(levelOf('江苏省政协办公厅', '320000'), 'province');
  assert.equal(levelOf('大同市信访局', '140200'), 'prefecture');
  assert.equal(levelOf('上海市普陀区财政局', '310107'), 'county');
  assert.equal(levelOf('上海市普陀区人民政府万里街道办事处', '310107'), 'township');
  assert.equal(levelOf('襄垣县古韩镇人民政府', '140423'), 'township');
  assert.equal(levelOf('襄垣县乡村振兴局', '140423'), 'county');
});

it('a bureau is found by any of its names', () => {
  const bureau = bureauSchema.parse({
    id: 'a',
    names: [
      { name: '某县扶贫办', from: null, to: 2020 },
      { name: '某县乡村振兴局', from: 2021, to: null },
    ],
    division: '140423',
    level: 'county',
  });
  assert.deepEqual(bureausNamed([bureau], '某县扶贫办'), [bureau]);
  assert.deepEqual(bureausNamed([bureau], '某县乡村振兴局'), [bureau]);
  assert.deepEqual(bureausNamed([bureau], '某县'), []);
});
