/** Codes of expenditure: their index, and the page of each. */
export const classification = {
  title: '支出科目',
  schemes: { functional: '支出功能分类', economic: '部门支出经济分类' },
  /** The levels of codes, from the top. */
  levels: { class: '类', group: '款', item: '项' },
  index: {
    description: '预算和决算里出现过的每一个支出科目：是什么、哪些机构花了多少、编码怎么变过。',
    lead: (codes: number): string => `文件里印有金额的 ${codes} 个科目。点科目，看它是什么、谁花多少、编码怎么变过。`,
    coverage: (documents: number, all: number): string =>
      `收录的 ${all} 份文件里，从 ${documents} 份的支出表里读出了科目。`,
    without: '没有读出科目的文件：',
    years:
      '编码要连着年份看：同一个编码在不同年份可能是不同的科目，同一件事也可能换了编码。名称和编码与当年的科目表不符的行，本站不计入，在科目的页面上另外列出。',
    plain: {
      functional: '钱用来做什么事：从大到小分类、款、项三级。',
      economic: '钱花成了什么：工资、办公费、差旅费，类、款两级。这里是部门预算用的一套编码。',
    },
    entry: '这个词的解释',
    none: '收录的文件都没有印出这种科目。',
    leftOut: '没有列入的',
    odd: (lines: number): string => `有 ${lines} 行的编码位数不合类、款、项的规矩，没有列入`,
    nameless: (lines: number): string => `有 ${lines} 行没有印编码，名称又对不上唯一的一个科目，没有列入`,
    only: (shown: number): string => `；只列前 ${shown} 行`,
    colon: '：',
    scope: '只收支出表，不收收入表；原件的格子损坏、只能按顺序读出的表没有列入。',
  },
  tree: {
    documents: (count: number): string => `${count} 份文件`,
    noDocuments: '没有文件印出这一级',
    names: (count: number): string => `各年有 ${count} 个名称`,
    differing: '有名称不符的行',
    comma: '，',
  },
  page: {
    description: (scheme: string, level: string, title: string): string =>
      `${scheme}${level}级科目 ${title}：是什么、哪些机构花了多少、编码怎么变过。`,
    /** Before it, what a name means that is in another language. */
    meaning: (meaning: string): string => `${meaning}。`,
    lead: (scheme: string, level: string): string => `${scheme}的${level}级科目。`,
    entry: '名词解释',
    severalNames:
      '这个编码在不同年份印着不同的名称，下面分开列出。是改了名还是换了科目，要看当年的科目表，不能直接连起来比较。',
    who: '谁花多少',
    whoUnder: (years: readonly number[], name: string): string => `${years.join('、')} 年的“${name}”：谁花多少`,
    more: (rows: number): string => `还有 ${rows} 行没有列在这里，全部在下面的 CSV 里。`,
    noAmounts: '收录的文件没有印出这一级的金额，看它下面的科目。',
    /** What makes the figures of a classification hard to compare. */
    fairness: {
      functional:
        '一份文件的几张表会印同一笔钱：支出总表是全部资金，一般公共预算支出表只是其中一部分，不能相加。标题写“部门”的一般连下属单位一起算，也不能和单位的相加。',
      economic:
        '多数文件只把一般公共预算的基本支出按经济分类印出来，项目支出不在里面，所以这里的数通常不是它花在这一项上的全部。算进去哪些，看表名。标题写“部门”的一般连下属单位一起算，不能和单位的相加。',
    },
    /** Said once of what `unlisted` means. */
    unlistedMeans: '“不在科目表里”：本站的科目表没有这个编码在那一年的可靠名称，照原件列出，名称也只出自文件。',
    unnumbered: '只印了名称、没有印编码的',
    /** The way to them from the rows that print the code. */
    unnumberedBelow: '没有印编码的表另列在下面',
    unnumberedMeans:
      '这些表没有编码，按名称列在这里。原件把同一个名称分成几行印的（例如机关和事业单位分开），照样分行。',
    differing: '名称和编码不符的（没有计入）',
    differingMeans: (code: string): string =>
      `这些行印了编码 ${code}，名称却与当年科目表的不同，不知道是编码还是名称印错了。`,
    /** `name` is empty where none is printed. */
    printedAs: (name: string): string => `：印作“${name || '（原件没有印名称）'}”`,
    listedAs: (year: number, names: readonly string[]): string => `，${year} 年的科目表是“${names.join('、')}”`,
    amount: '；金额 ',
    history: '这个编码的名称',
    noHistory: '本站的科目表里没有这个编码，名称照原件。',
    historyCaption: (code: string): string =>
      `${code} 的名称，和从哪里知道：历年的科目表，或者各地公开的预算和决算（多数不在本站）`,
    name: '名称',
    seenIn: '见于',
    evidence: '依据',
    years: (years: readonly number[]): string => `${years.join('、')} 年`,
    unknownYears: '年份不详',
    listOf: (years: readonly number[]): string => `${years.join('、')} 年的科目表`,
    seen: (documents: number): string => `${documents} 份公开的文件`,
    former: '以前的名称，何时改名名单里没有',
    comma: '，',
    elsewhere: '同名的科目在别的年份印在别的编码下：',
    separator: '、',
    yearsOf: (years: string): string => `（${years}）`,
    elsewhereMeans: '。是不是同一件事，要看当年的科目表。',
    below: '下面的科目',
    belowMeans: '列出本站知道的，不一定全。',
    documents: (count: number): string => `${count} 份文件`,
    noAmount: '收录的文件没有印出金额',
    data: '数据',
    csv: '这个科目的全部行（CSV）',
  },
  table: {
    of: (edition: string, name: string): string => `${edition}“${name}”：`,
    ofUnnumbered: (edition: string, name: string): string => `${edition}“${name}”（没有印编码）：`,
    caption: (documents: number, rows: number): string =>
      `${documents} 份文件${rows > 1 ? '，按金额从大到小' : ''}；数字和单位照原件，点数字看它在哪里。`,
    document: '机构、文件和表',
    columns: { total: '合计', basic: '基本支出', project: '项目支出' },
    remarks: '说明',
    printedAs: (name: string): string => `原件写作“${name}”`,
    unlisted: '不在科目表里',
    join: (remarks: readonly string[]): string => remarks.join('；'),
  },
};
