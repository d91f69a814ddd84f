import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Listed, Neighbourhood } from '../../src/content/neighbours.ts';

function listed(id: string, scope: Listed['scope'], region = '140200'): Listed {
  const [bureau = '', edition = ''] = id.split('/');
  const [year, kind] = edition.split('-');
  return { id, bureau, region, fiscalYear: Number(year), kind: kind as Listed['kind'], scope, path: `/${id}.json` };
}

test('a document is compared with its bureau, and a department with the units round it, of its year and kind', () => {
  const department = listed('ju/2024-budget', 'department');
  const unit = listed('zhongxin/2024-budget', 'unit');
  const neighbourhood = new Neighbourhood([
    department,
    unit,
    listed('ju/2023-final', 'department'),
    listed('zhongxin/2023-budget', 'unit'),
    listed('zhongxin/2024-final', 'unit'),
    listed('yuan/2024-budget', 'unit', '140300'),
    listed('ting/2024-budget', 'department'),
  ]);
  const ids = (document: Listed) => neighbourhood.of(document).map(({ id }) => id);
  assert.deepEqual(ids(department), ['ju/2023-final', 'zhongxin/2024-budget']);
  assert.deepEqual(ids(unit), ['zhongxin/2023-budget', 'zhongxin/2024-final']);
  assert.deepEqual(ids(listed('nowhere/2024-budget', 'unit')), []);
});
