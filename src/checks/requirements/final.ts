import { type Asked, askedTables, openingTexts, threePublicTexts } from './asked.ts';

/** What final accounts have to hold, in the order of the rules of disclosure. */
export function askedOfFinal(year: number): Asked[] {
  return [
    ...askedTables('final', year),
    ...openingTexts,
    ...threePublicTexts,
    {
      sort: 'count',
      id: 'count.delegations',
      name: '因公出国（境）团组数、人次',
      counts: [/团组.{0,8}\d{1,6}|\d{1,6}\s{0,2}个?团组/u, /\d{1,6}\s{0,2}人次|人次.{0,6}\d{1,6}/u],
      none: /(?:无|没有|未发生)[^。；;]{0,12}(?:因公出国|“?三公)/u,
    },
    {
      sort: 'count',
      id: 'count.vehicles',
      name: '公务用车购置数、保有量',
      counts: [
        /购[置买].{0,20}\d{1,5}\s{0,2}辆|车辆购置.{0,10}\d{1,5}/u,
        /保有.{0,12}\d{1,5}|(?:共有|实有).{0,8}(?:车辆|公务用车).{0,6}\d{1,5}\s{0,2}辆/u,
      ],
      none: /(?:无|没有|未发生)[^。；;]{0,12}(?:公务用车|“?三公)/u,
    },
    {
      sort: 'count',
      id: 'count.receptions',
      name: '公务接待批次、人次',
      counts: [/\d{1,6}\s{0,2}个?批次|批次.{0,6}\d{1,6}/u, /\d{1,7}\s{0,2}人次|人次.{0,6}\d{1,7}/u],
      none: /(?:无|没有|未发生)[^。；;]{0,12}(?:公务接待|“?三公)/u,
    },
    {
      sort: 'explanation',
      id: 'text.operating',
      name: '机关运行经费支出',
      topic: 'operating',
      needs: ['quantity', 'change'],
    },
    { sort: 'explanation', id: 'text.procurement', name: '政府采购支出', topic: 'procurement', needs: ['quantity'] },
    {
      sort: 'explanation',
      id: 'text.assets',
      name: '国有资产占用情况',
      topic: 'assets',
      tables: ['state-assets', 'fixed-assets'],
      needs: ['quantity'],
    },
    {
      sort: 'explanation',
      id: 'text.performance',
      name: '预算绩效及绩效自评',
      topic: 'performance',
      tables: ['project-self-assessment'],
      needs: [],
    },
    { sort: 'glossary', id: 'text.glossary', name: '名词解释' },
    { sort: 'emptyTables', id: 'text.empty-tables', name: '空表的说明' },
  ];
}
