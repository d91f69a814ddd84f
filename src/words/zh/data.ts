/** The page of data for download: what there is, how it is used, checked and cited. */
export const data = {
  title: '数据下载',
  description: '全部金额、各份文件、各张表的数据：CSV、Excel、JSON、Parquet、数据包，怎样下载、使用、核对和引用。',
  lead: (documents: number): string =>
    `这里的每个数字都可以带走：印出的写法、换算成元的数、在原文的出处，都在文件里。不用注册，不限次数。现有 ${documents} 份文件。`,
  packageOfSite: '全站的数据包',
  each: '一份文件',
  all: '全部文件',
  /** What all is for, before the lists. */
  allLead: '一行一个金额、一份文件或一处发现，可以直接用 Excel 打开。',
  programs: '用程序',
  programsLead: '同样的内容，给程序读：没有 BOM，一字不差。',
  /** The day the data last changed. */
  changed: (day: string): string => `数据最后更改：${day}。`,
  /** Beside a file: its rows, where it has any, and its size. */
  fileFacts: (rows: number | null, size: string): string => (rows === null ? size : `${rows} 行，${size}`),
  /** Round the pattern of addresses and the link to the list of documents. */
  eachAddress: {
    before: '到各份文件的页面末尾“下载”，或按下面的地址取。地址是 ',
    pattern: '/data/机构/年度-种类/文件名',
    between: '，不会改变。机构和年度见',
    list: '文件清单',
    after: '，也就是网页地址里的那两段。',
  },
  /** A document that is not there, in the examples of a site without documents. */
  anyDocument: '机构/2024-budget',
  careful: '用之前请知道',
  columns: '“全部金额”的各列',
  examples: '怎样用',
  schemas: 'JSON 的结构',
  schemasLead: {
    before: '每个 JSON 文件的第一项 ',
    after: ' 是它的 JSON Schema（2020-12）的地址。结构有变动时，地址里的号码也变。',
  },
  checksums: '核对下载的文件',
  checksumsLead: {
    before: '每份文件的目录里有 ',
    between: '；',
    ofSite: '全站的那份',
    after: '列出全站的文件和每份清单的校验值。清单按目录写文件名，所以下载时要保留目录，如下。原件的校验值在记录的 ',
    end: ' 里。',
  },
  cite: '怎样引用',
  citeLead: {
    before:
      '引用一个数字，写明谁公布的、哪份文件、哪张表的哪一项、印的是多少、在原文的哪里，再加上它在本站的地址和取用的日期。点表里的数字，就得到它的地址；在“全部金额”里，地址在 ',
    after: ' 列。',
  },
  computed: '由数字算出来的结果（合计、占比、人均）是您算的，请写明怎样算。',
  lasting: '会不会变',
  lastingPoints: [
    '文件的地址不变：机构、年度和种类定下来就不再改。',
    '一个数的地址可能变。#t01-r2-c3 是第 1 张表、第 2 行、第 3 列，#f012 是正文里的第 12 个数；转换改正了漏读或多读的行，后面的号码就会挪动，旧地址会指到别的格子。',
    '原件的文字不变，行号就不变（由扫描件或 PDF 转写的，以页码为准）。所以引用时请把印出的写法和“原文第几行”一起写上，地址变了也找得到。',
    '要知道说的是不是同一份原件，看记录（record.json）里 sources 的 SHA-256：相同就是同一份；部门换了文件，它就不同。要留住当时的数据，请把记录一起存下来。',
    'datapackage.json 的 version 是数据最后更改的日子（按项目历史，UTC），不是生成网页的日子；没有项目历史的副本没有 version。改了哪些文件，见订阅和文件清单的 updated 列。',
  ] as readonly string[],
  licence: '许可',
  /** What the licence covers, and what it does not. */
  licenceNote:
    '数字和公文是各部门依法自己公布的，归公布的部门，不在许可证里。MIT 许可证管的是本站做的：整理（结构、编号、换算、核对、说明）和程序。使用时请注明公布的部门、文件和出处，并说明取自本站。',
  /** Round its name. */
  licenceName: { before: '（', after: '）' },
  follow: '跟进新文件',
  /** Round the links to the feeds. */
  followLead: {
    before: '用阅读器订阅 ',
    between: ' 或 ',
    after: '：新收入的文件和数据有更改的文件都在里面。',
  },
  columnCaption: '“全部金额”：列、类型和意思',
  documentColumns: '“文件清单”的各列',
  documentColumnCaption: '“文件清单”：列、类型和意思',
  findingColumns: '“全部核对发现”（CSV）的各列',
  findingColumnCaption: '“全部核对发现”：列、类型和意思',
  /** Round the link to the code book. */
  codesLead: {
    before: 'item、measure、stage、table_standard、row_role 等列里的代码是什么意思，见',
    link: '代码表',
    after: '。',
  },
  columnHeads: ['列', '类型', '意思'] as readonly string[],
  /** The files of the whole site. */
  files: {
    amounts: '全部金额，一个金额一行',
    documents: '文件清单，一份文件一行',
    codes: '代码表：各列代码的中文名和英文名',
    findings: '全部核对发现，一处一行',
    projects: '全部项目，一个项目一行',
    /** One figure, document by document. */
    figure: (name: string): string => `${name}，一份文件一个数`,
    package: '数据包：有哪些文件、哪些列',
  },
  formats: { csvWithMark: 'CSV，UTF-8 带 BOM', csv: 'CSV，UTF-8' },
  /** The files of a document. */
  documentFiles: {
    workbook: '工作簿：一张表一页，第一页说明来源、单位、许可和校验值',
    record: '记录：文件里的一切，每处都有出处',
    amounts: '这份文件的全部金额',
    table: '一张表（表号 t01 起）',
    tableWithPlaces: '同一张表，带出处',
    facts: '正文里的数字',
    checks: '核对结果',
    plain: '上面各个 CSV 给程序的版本',
    package: '数据包',
    checksums: '校验值',
  },
  schemaNames: { record: '记录', table: '一张表', checks: '核对结果' },
  types: { string: '文字', integer: '整数', number: '数', boolean: '是否' },
  /** What a column holds, by its name, where the words of the data packages do not serve. */
  columnMeanings: {} as Readonly<Record<string, string>>,
  documentColumnMeanings: {} as Readonly<Record<string, string>>,
  findingColumnMeanings: {
    status: '结果：文件里都是发现；相符的不在里面',
    operands: '数和出处：参加核对的各个数，每个带网页地址',
  } as Readonly<Record<string, string>>,
  /** Names of codes that the pages do not need. */
  codes: {
    origins: { table: '表格里的一格', text: '正文的句子' },
    rowRoles: {
      data: '数据行',
      total: '合计、总计、小计',
      group: '表内的分组标题',
      subheader: '表内重复或另起的表头',
      columnNumbers: '栏次',
    },
    stages: {
      budget: '预算（年初的，或没有说明是年初还是调整后的）',
      adjusted: '调整后的预算（调整预算；决算里的全年预算）',
      final: '决算（执行数、实际支出）',
    },
    codeSchemes: {
      functional: '支出功能分类',
      economic: '部门预算支出经济分类',
      governmentEconomic: '政府预算支出经济分类',
      revenue: '收入分类',
      project: '项目编码',
    },
  },
  /** What a reader of the data would otherwise find out too late. */
  cautions: [
    '一份文件里同一个钱会印好几遍（总表、明细表、正文），合计行也是一行，决算里还有预算和决算两种数。不能把全部行加起来。',
    '要总数，一份文件只取一个：按 item 选项目（合计行的 item 就是那张表的总数，如 threePublicExpenses），用 stage 分开预算和决算，用 stated_year 去掉上年的数，再在表和正文里取一处，见下面的例子。要明细，先选定一张表（table_standard）和一列（measure），再去掉合计行（row_role 为 total）和上级科目。明细和合计不能一起加。',
    '如果要的只是每份文件的一个总数（收入、“三公”经费等），也可以用“一份文件一个数”的文件，不必自己从行里挑；每个数写明印的数、单位、取自表还是正文、在哪里，以及表和正文是不是一样。',
    '有的文件没有某张表，或那张表是空的，数字只在正文里（origin 是 text，没有 table_standard）。只按表筛选，会漏掉这些文件；请两种都取，下面的例子就是这样。',
    '金额（amount）照原件的单位（unit），元和万元会在同一份文件里混用。比较时用换算成元的 yuan 或 yuan_number；原件以万元印出时，换算成元也只有印出的那么准。',
    'yuan 是精确的十进制文字，yuan_number 是同一个数的浮点数，便于计算。',
    '没有印单位的表，数字不能换算，不在“全部金额”里，在各张表的文件里。空白、“——”和“无数据”不是 0，也不在里面。',
    '科目编码的含义随年度变化，跨年比较要对照名称。标题写“部门”（department）的一般包括下属单位，写“单位”（unit）的一般不包括，以正文为准。',
    'recognised 为 true 的数由图像识别得来，flagged 为 true 的数与别处不符，用之前请点 address 看原文。',
    '给 Excel 的 CSV 带 BOM，会被当成公式的文字前面加了撇号；plain 目录里的给程序用，没有 BOM，一字不差。',
  ] as readonly string[],
  /** Before another way to write the line above, in an example of code. */
  orElse: '或者',
  /** Above a filter in an example of code. */
  bothOrigins: '“三公”经费：表里的和正文里的都要，有的文件只在正文里写',
  /** Above the step that leaves one figure a document, in an example of code. */
  oneEach: '一份文件只留一个数：有表的取表，没有的取正文；只要本年的，预算取预算，决算取决算',
  /** Above a sum, in an example of code. */
  sumOf: '年度、种类、范围不同的不能相加，所以分开求和',
  /** Excel needs words, not code. */
  excelSteps: [
    '只看一份文件：下载它的工作簿（document.xlsx），双击打开；金额是数，可以直接求和、筛选。',
    '看全部文件：下载“全部金额”给 Excel 的那个 CSV，双击打开；列多时用“数据”里的“筛选”。',
    '想要每次打开都是最新的：在“数据”里选“自网站”，填 CSV 的地址。',
  ] as readonly string[],
  /** A figure with its place, ready to be put into a text. The day it was read is for the reader to add. */
  citation: (cited: Cited): string =>
    `${cited.bureau}：${cited.document}，${cited.figure}（${cited.where}“${cited.printedAs}”） ${cited.text}，${cited.place}。据“${cited.site}”整理，${cited.address}`,
};

/** What a figure is cited by. */
export interface Cited {
  /** Name of the publisher. */
  bureau: string;
  /** 2024 年部门预算. */
  document: string;
  /** 支出: what it is. */
  figure: string;
  /** The table it stands in, and what the document calls it there. */
  where: string;
  printedAs: string;
  /** As printed, with its unit. */
  text: string;
  /** 原文第 88 行, 原件第 5 页. */
  place: string;
  site: string;
  /** Absolute address of the figure. */
  address: string;
}
