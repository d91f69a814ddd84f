import type { LookupBureau } from '../../src/search/lookup.ts';

export function bureau(id: string, name: string, ...regions: string[]): LookupBureau {
  return { id, names: [name], pinyin: '', regions, place: '', years: [2023] };
}

/** Bureaus of a province: two of one county, two of one sort. */
export const bureaus = [
  bureau('datong', '大同市信访局', '140000', '140200'),
  bureau('xiangyuan', '襄垣县信访局', '140000', '140423'),
  bureau('xiangyuan-finance', '襄垣县财政局', '140000', '140423'),
];

export const divisions = [
  { code: '140000', name: '山西省' },
  { code: '140200', name: '大同市' },
  { code: '140423', name: '襄垣县' },
];
