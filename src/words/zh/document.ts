import type { breakdowns } from '../../model/index.ts';
import type { DisclosureKind, PublisherScope } from '../../model/source-metadata.ts';

/** The page of a document: its parts, what it is, what can be downloaded. */
export const document = {
  sections: {
    summary: '一页看懂',
    figures: '主要数字',
    charts: '图表',
    tables: '数据表',
    derived: '正文里的数字',
    text: '正文',
    checks: '核对',
    contents: '应公开的内容',
    terms: '名词',
    conversion: '转换说明',
    downloads: '出处和下载',
  },
  outline: '本页内容',
  /** Beside the contents, on a phone. */
  toTop: '回顶部',
  /** What the link to the record is called in the head of the page. */
  record: '这份文件的数据',
  tablesLead: (count: number): string =>
    `共 ${count} 张，数字照原件录入，一个字也不改。空白、0 和“——”意思不同，按原样保留。`,
  /** Where scripts run. */
  tablesOffer: '点数字或指着它，或者用 Tab 键和方向键走到它上面，可以复制它的链接、看它在原文的哪里。',
  derivedLead: (hasTables: boolean): string =>
    `${hasTables ? '原件没有用表列出下面这些数字，它们' : '本站收到的文本里没有预算表或决算表。下面的数字'}摘自正文的句子，照原样列出，没有经过计算。`,
  formsLead: {
    budget: '这些表说明钱要换来什么结果，写法照原件。',
    final: '这些表是单位自己对花钱结果的评价，写法照原件。',
  } satisfies Record<DisclosureKind, string>,
  textLead: '原件里的句子和标题，完整照录，次序不变。',
  textTables: '文中的表另列，这里在原处留有链接。',
  termsLead: '这份文件自己解释的名词。点名词看它在文中的解释，点“名词页”看通俗的说法和别的文件怎么解释。',
  entry: '名词页',
  conversionLead:
    '本站把公布的文本转成数据时，不改数字，也不悄悄丢掉内容；个人信息（如填表人的姓名和电话）已经遮盖。下面是转换时发现和略去的东西。',
  /** Where a table stands in the text. */
  table: '表',
  form: '绩效表',
  emptyTable: '空表',
  blank: '（空白）',
  seeCell: '看表里的这个数',
  header: {
    sentence: (bureau: string, year: number, kind: DisclosureKind): string =>
      kind === 'budget'
        ? `这是${bureau}公布的 ${year} 年预算，说明它在 ${year} 年打算收多少钱、花多少钱、花在哪里。`
        : `这是${bureau}公布的 ${year} 年决算，说明它在 ${year} 年实际收了多少钱、花了多少钱、花在哪里。`,
    kinds: { budget: '预算（年初的计划）', final: '决算（年终的结果）' } satisfies Record<DisclosureKind, string>,
    scopes: {
      department: '一个部门的账，不是当地全部的钱',
      unit: '只有这一个单位自己的账，不是当地全部的钱',
    } satisfies Record<PublisherScope, string>,
    /** The way to where the text names the units of a department. */
    institutions: '包括哪些单位，看正文怎么写',
    region: '地区',
    kind: '类别',
    scope: '范围',
    source: '出处',
    published: '原件网址',
    /** Of what the address is not known: of an original that is here, or of a text made from it. */
    notPublished: { text: '本站只收到文本，不知道原件的网址', original: '不知道原件的网址' },
    read: (extent: string): string => `看原文（${extent}）`,
    extent: ({ pages, sheets, lines }: { pages: number; sheets: number; lines: number }): string =>
      [pages > 0 ? `${pages} 页` : '', sheets > 0 ? `${sheets} 张工作表` : '', lines > 0 ? `${lines} 行` : '']
        .filter((part) => part !== '')
        .join('、'),
  },
  sources: {
    title: '原件标题',
    fingerprint: { text: '文本指纹', original: '原件指纹' },
  },
  downloads: {
    title: '下载',
    workbook: '工作簿，一张表一页（Excel）',
    amounts: '全部金额',
    amountsEach: '全部金额，一个一行',
    forExcel: '全部金额，给 Excel',
    forPrograms: '给程序的 CSV',
    record: '整份数据（JSON）',
    package: '数据包（Frictionless）',
    checksums: '校验值（SHA-256）',
    facts: '正文里的数字（CSV）',
    checks: '核对结果',
    source: '原文（逐行编号）',
    guide: '怎样使用这些文件、怎样引用',
    tables: '各张表（CSV、JSON）',
  },
  derived: {
    titles: {
      functionalClass: '按支出功能分类',
      economicClass: '按支出经济分类',
      economicItem: '按经济分类的明细',
      project: '按项目',
      fundSource: '按资金来源',
      threePublic: '“三公”经费明细',
      procurement: '政府采购按类别',
      vehicles: '公务用车数量',
    } satisfies Record<(typeof breakdowns)[number], string>,
    /** A list that has something else (项目支出) beside classes. */
    mixed: '支出由哪些部分组成',
    year: (year: number): string => `${year} 年`,
    ofThese: '，其中：',
    asPrinted: '数字和单位都照正文的写法',
    item: '项目',
    amount: '金额或数量',
    share: '占比',
    change: '变动',
  },
};
