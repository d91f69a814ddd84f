/** What the checks of documents are said in: the certificate, the list of all findings, the pages of rules. */
export const checks = {
  /** Counts, in a word each; the severities are in `verdicts`. What was not checked is no part of what was. */
  counts: { checked: '核对', pass: '相符', rounding: '四舍五入的差', open: '未能核对', openBesides: '另有，未能核对' },
  places: (count: number): string => `${count} 处`,
  counted: (name: string, count: number): string => `${name}（${count} 处）`,

  nothingToCheck: '这份文件里没有可以核对的数字和说法。',
  result: (checked: number, parts: readonly string[], open: string): string =>
    `共核对 ${checked} 处：${parts.join('，')}。${open}`,
  /** A sentence of its own after the others. */
  unchecked: (count: number): string => (count === 0 ? '' : `另有 ${count} 处未能核对。`),
  passed: (count: number): string => `相符 ${count} 处`,
  rounded: (count: number): string => `四舍五入的差 ${count} 处`,
  mismatches: (count: number): string => `发现 ${count} 处不符`,
  noMismatch: '没有发现不符',
  remarks: (count: number): string => `${count} 处关于惯例或完整性`,
  coverage: (figures: number, understood: number, share: number): string =>
    `正文里印有 ${figures} 个数，读懂并用来核对的有 ${understood} 个（${share}%）`,
  unread: (sentences: number, unread: number): string =>
    `；带数字的 ${sentences} 句里，有 ${unread} 句一个数也没有读懂`,

  neutral:
    '“不符”只是说几处的写法对不上，或者该有的没有找到；不说哪一处正确，也不说为什么，也可能是文件转成网页时读错了。一处写错可以牵出几条：同一个数在几条规则里用到，每条各算一处。每一处都列出原文怎么印、在哪里，请对照原件。',
  /** Said where findings are in another language than the page. */
  inChinese: '',
  /** The numbers of a finding, where its message is in another language than the page. */
  against: (_one: string, _other: string, _gap: string | null): string => '',
  /** What a finding comes to, where its message is in another language: the rule, and its numbers. */
  gist: (_rule: string, _compared: string | null): string | null => null,
  points: (count: string): string => `${count} 个百分点`,
  whatWordsMean: '这些词各是什么意思',
  notChecked: '这份文件还没有核对过。',
  nothingFound: '没有发现不符，只说明文件里能互相核对的地方对得上，不等于每个数字都对。',
  roundingSays: '四舍五入或截尾留下的差，都在印出的精度以内。逐处见',
  openSays: '规则适用，但要用的数没有印出来，或者读不出来。没有核对的，不算相符。',
  allResults: '全部核对结果',
  rules: '核对规则',
  results: '：核对结果',
  rule: '规则要求：',
  onPage: '在整理好的页面上看',
  moreNumbers: (count: number): string => `另外 ${count} 个数`,
  from: '出处：',
  wholeDocument: '整份文件',
  someOf: (named: readonly string[], count: number): string =>
    `${named.join('、')}${count > named.length ? `等 ${count} 处` : ''}`,
  flag: '核',
  /** On the page of a document, at the head of what has such marks. */
  flagSays: '带框的“核”：核对这个数或这句话时有发现，点它看是什么。',
  /** The name of the mark beside a figure on the page of a bureau, and what it means. */
  figureFlag: (of: string): string => `核对：${of}的这个数与别处不符，看详情`,
  /** In a file, where there is no mark: with the address of the finding. */
  differs: (finding: string): string => `与别处不符，见 ${finding}`,
  figureFlagSays: '数字旁带框的“核”，是说它和文件里别处写的对不上，点它去看。',
  flagName: (rule: string, count: number): string => `核对：${rule}${count > 1 ? `等 ${count} 处` : ''}，需要看一看`,

  contents: {
    all: (required: number): string => `适用于这份文件的 ${required} 项都有。`,
    some: (required: number, present: number, rest: readonly string[]): string =>
      `适用于这份文件的 ${required} 项里，找到 ${present} 项，${rest.join('，')}。`,
    partly: (count: number): string => `${count} 项不全`,
    missing: (count: number): string => `${count} 项没有找到`,
    says: '按公开制度通常要求的内容逐项查找。“没有”是说本站收到的文件里没有找到，不等于没有公布。',
  },

  ofDocument: {
    title: (document: string): string => `核对：${document}`,
    description: (title: string, result: string): string => `${title}里的数字和说法逐处核对的结果。${result}`,
    heading: '全部核对结果',
    says: '每一处核对都列在这里，相符的也列。',
    back: '回到整理好的页面',
    howRules: '规则怎么写的、数字怎么比',
    download: '下载：',
    found: (count: number): string => `发现的 ${count} 处`,
    otherRules: '其他',
    notApplicable: (count: number): string => `不适用的规则（${count} 条）`,
  },

  all: {
    title: '数据核对',
    description: '预算和决算里的数字和说法逐处核对的结果：一张表里、表和表、正文和表、占比和增幅，发现不符的逐处列出。',
    leadBefore: (rules: number): string =>
      `同一个数在一份文件里会印好几遍：总数应等于各项之和，正文应和表一致，占比和增幅应算得出来。本站用 ${rules} 条`,
    openRules: '公开的规则',
    leadAfter: '逐处核对。下面列出对不上的；相符的、没法核对的，在每份文件的“全部”里。',
    result: (documents: number, checked: number, withMismatch: number, mismatches: number): string =>
      `${documents} 份文件共核对 ${checked} 处，${
        withMismatch === 0 ? '没有发现不符' : `${withMismatch} 份文件里发现 ${mismatches} 处不符`
      }。`,
    download: '全部发现可以下载：',
    found: (mismatches: number, remarks: number): string => `不符 ${mismatches} 处，惯例或完整性 ${remarks} 处`,
    someShown: (shown: number): string =>
      `只列前 ${shown} 处，全部在下载文件里；每份文件的页面也列出它自己的全部发现。筛选只在列出的这些里进行。`,
    noneFound: '没有发现不符。',
    documents: (count: number): string => `各份文件（${count} 份）`,
    someDocuments: (shown: number): string => `只列发现最多的前 ${shown} 份，其余文件的核对结果见`,
    eachBureau: '各机构的页面',
    caption: '各份文件核对的处数；点文件看核对结果，点“全部”看每一处。',
    document: '文件',
    contents: '应公开的内容（有 / 应有）',
    everything: '全部',
    placesOf: ' 处：',
    filter: '筛选',
    reset: '清除筛选',
    filters: {
      severity: ['级别', '全部级别'],
      family: ['类别', '全部类别'],
      rule: ['规则', '全部规则'],
      bureau: ['机构', '全部机构'],
    },
  },

  rulesPage: {
    title: '核对规则',
    description: (count: number): string =>
      `本站核对预算和决算用的 ${count} 条规则：每条说什么、要用到什么、允许差多少、什么情况不算不符，附例子。`,
    leadBefore: (count: number): string =>
      `本站用 ${count} 条规则核对每份预算和决算。规则和例子就是程序里用的那些，页面由它们生成；结果见`,
    howCompared: '数字怎么比',
    precision:
      '只用文件里印出来的数，不补、不估。印出的数都有精度：100.00 万元可能是 99.995 到 100.005 之间的任何一个数。几个数相加，允许的差就是各个数末位半个单位之和；差在这以内是四舍五入的差，超出才是不符。有两种例外：百分比换一个分母就正好相符的，多半是分母用错了；还有，文里别的数印了小数，偏偏有几个印成整数，它们多半没有舍入过，这样的几个数对不上，差得再小也是。这两种都记为“很可能不符”。元、千元、万元、亿元先换成同一单位再比。百分比按它的分子、分母可能的最大和最小值来比。空白、“——”和“0”不是一回事：没有印出的数不当作 0。',
    order: '两个数按下面的次序判断，先合的算：',
    howSaid: '结果怎么说',
    gravity: '发现的轻重。每条规则标的是它最重的级别，具体一处发现可以更轻：',
    caution: '发现只说两处或几处的写法对不上，不说哪一处正确。文件转成网页时也可能读错，请对照原件。',
    kinds: '规则的类别',
    familyCount: (count: number): string => `（${count} 条）：`,
    formula: '算式',
    needs: '要用到',
    tolerance: '容差',
    severity: '级别',
    appliesTo: '适用于',
    across: '；和本站收录的别的文件比较',
    notAnError: '这样不算不符',
    examples: (count: number): string => `${count} 个例子`,
    example: '例：',
    ofKind: (kind: string): string => `（${kind}）`,
  },
};
