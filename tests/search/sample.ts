import { type Disclosure, disclosureSchema, type Passage } from '../../src/model/index.ts';

const place = { file: 0, line: 1, column: 1 };

function passage(text: string): Passage {
  return { text, runs: [{ at: 0, place }] };
}

/** A small record with a section tree, a list, a table with a total, and an empty table. */
export const sample: Disclosure = disclosureSchema.parse({
  schema: 1,
  id: 'ceshi-xinfangju/2024-budget',
  bureau: 'ceshi-xinfangju',
  region: '140200',
  fiscalYear: 2024,
  kind: 'budget',
  scope: 'department',
  title: '测试市信访局2024年度部门预算',
  publishedAt: null,
  sources: [{ path: 'x.txt', sha256: '0'.repeat(64), layout: 'tabbed', evidence: [], lines: 9 }],
  contents: [],
  front: [{ type: 'paragraph', passage: passage('二〇二四年三月') }],
  sections: [
    {
      id: 's1',
      number: '第一部分',
      heading: passage('概况'),
      blocks: [],
      sections: [
        {
          id: 's1-1',
          number: '一、',
          heading: passage('“三公”经费'),
          blocks: [
            { type: 'paragraph', passage: passage('因公出国（境）费1,112.08万元，用于信访<工作>。维稳另列。') },
            {
              type: 'list',
              items: [{ mark: '1.', passage: passage('公务接待费'), blocks: [] }],
            },
          ],
          sections: [],
        },
      ],
    },
  ],
  tables: [
    {
      id: 't01',
      standard: 'budget.expenditure-detail',
      evidence: [],
      title: { text: '支出总表', place },
      captions: [],
      unit: { text: '单位：万元', place, unit: 'tenThousandYuan' },
      headerRows: 1,
      head: [],
      columns: [
        { path: ['项目', '科目编码'], role: 'code', measure: null, lane: 0 },
        { path: ['项目', '科目名称'], role: 'label', measure: null, lane: 0 },
        { path: ['合计'], role: 'amount', measure: 'total', lane: 0 },
      ],
      rows: [
        {
          role: 'data',
          level: 3,
          cells: [
            {
              column: 0,
              text: '2014004',
              place,
              value: { kind: 'code', code: '2014004', scheme: 'functional', level: 'item' },
            },
            { column: 1, text: '信访业务', place },
            { column: 2, text: '77.31', place, value: { kind: 'amount', amount: '77.31', unit: 'tenThousandYuan' } },
          ],
        },
        {
          role: 'total',
          level: 0,
          cells: [
            { column: 0, text: '', place },
            { column: 1, text: '合计', place },
            { column: 2, text: '88.42', place, value: { kind: 'amount', amount: '88.42', unit: 'tenThousandYuan' } },
          ],
        },
      ],
      notes: [passage('注：本表含上年结转。')],
      empty: false,
      confidence: 'high',
      remarks: [],
      joins: [],
      place,
      form: null,
    },
  ],
  prose: { figures: 0, understood: 0, sentences: 0, unread: 0 },
  facts: [],
  definitions: [],
});
