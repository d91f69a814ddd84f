/** A name that a functional class or group had and gave up, under the code that it had. */
export interface FormerName {
  code: string;
  name: string;
}

/**
 * Names that were given up. What the code is called in the year of a document, and whether anything can be said of it, is
 * the matter of the lists.
 */
export const formerNames: readonly FormerName[] = [
  { code: '207', name: '文化体育与传媒支出' },
  { code: '210', name: '医疗卫生与计划生育支出' },
  { code: '220', name: '国土海洋气象等支出' },
  { code: '215', name: '资源勘探信息等支出' },
  { code: '20805', name: '行政事业单位离退休' },
];
