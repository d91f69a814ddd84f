import { type Asked, askedTables, openingTexts, threePublicTexts } from './asked.ts';

/** What a budget has to hold, in the order of the rules of disclosure. */
export function askedOfBudget(year: number): Asked[] {
  return [
    ...askedTables('budget', year),
    ...openingTexts,
    ...threePublicTexts,
    {
      sort: 'explanation',
      id: 'text.operating',
      name: '机关运行经费',
      topic: 'operating',
      needs: ['quantity'],
    },
    {
      sort: 'explanation',
      id: 'text.procurement',
      name: '政府采购情况',
      topic: 'procurement',
      tables: ['procurement'],
      needs: ['quantity'],
    },
    {
      sort: 'explanation',
      id: 'text.assets',
      name: '国有资产占用情况',
      topic: 'assets',
      tables: ['fixed-assets'],
      needs: ['quantity'],
    },
    {
      sort: 'explanation',
      id: 'text.performance',
      name: '预算绩效目标',
      topic: 'performance',
      tables: ['project-goal', 'department-goal'],
      needs: [],
    },
    { sort: 'glossary', id: 'text.glossary', name: '名词解释' },
    { sort: 'emptyTables', id: 'text.empty-tables', name: '空表的说明' },
  ];
}
