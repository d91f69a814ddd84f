/** A functional class or group that the state renamed, and the first year of the new name. */
export interface Renaming {
  code: string;
  old: string;
  now: string;
  from: number;
}

/** From the yearly 政府收支分类科目 of the Ministry of Finance; only renamings that are certain. */
export const renamings: readonly Renaming[] = [
  { code: '207', old: '文化体育与传媒支出', now: '文化旅游体育与传媒支出', from: 2019 },
  { code: '210', old: '医疗卫生与计划生育支出', now: '卫生健康支出', from: 2019 },
  { code: '220', old: '国土海洋气象等支出', now: '自然资源海洋气象等支出', from: 2019 },
  { code: '215', old: '资源勘探信息等支出', now: '资源勘探工业信息等支出', from: 2020 },
  { code: '20805', old: '行政事业单位离退休', now: '行政事业单位养老支出', from: 2020 },
];
