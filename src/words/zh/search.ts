/** Where a query asks to search: a bureau, or a division with the bureaus of it. */
interface SoughtPlace {
  name: string;
  bureaus: readonly string[];
  division: string | null;
}

/** The search page and what its script says; what is said of an address that leads nowhere. */
export const search = {
  title: '搜索',
  description: '在各部门的预算和决算里找文字、科目编码和机构名称。',
  label: '查文字、科目编码或机构',
  hint: '机构可以用拼音或拼音首字母查找，例如 datong、dtsxfj。',
  filters: {
    region: { label: '地区', all: '全部地区' },
    year: { label: '年份', all: '全部年份', choice: (year: number): string => `${year} 年` },
    kind: {
      label: '类型',
      all: '全部类型',
      choices: { budget: '预算', final: '决算', glossary: '名词解释', bureau: '机构' },
    },
  },
  /** Round the links to what works without JavaScript. */
  noScript: {
    before: '搜索要用 JavaScript。没有它，也可以从',
    bureaus: '按地区排列的机构',
    between: '和',
    glossary: '名词解释',
    after: '里查找，所有文件都能打开。',
  },
  examples: '可以这样查',
  results: '结果',
  more: '再显示一些',
  moreOf: (next: number, left: number): string => `再显示 ${next} 处（还有 ${left} 处）`,
  failed: '搜索没能载入。请检查网络后再试一次，或者从“机构”和“名词解释”里查找。',
  nothingAsked: '请输入文字、数字或者科目编码。',
  /** Before what came of a search for the Chinese name of a term that was typed in English. */
  insteadOf: (typed: string, term: string): string => `“${typed}”按“${term}”查找。`,
  nothingFound: (query: string): string => `没有找到“${query}”。可以换一个说法、少写几个字，或者去掉筛选再试。`,
  found: (count: number, query: string): string => `找到 ${count} 处“${query}”。`,
  foundInParts: (count: number, query: string): string =>
    `没有连在一起的“${query}”；下面 ${count} 处同时含有其中的每个词。`,
  /** A place and what is looked for in its documents, of each text other names too; without a place, in all. */
  sought: (texts: readonly (readonly string[])[], place: SoughtPlace | null): string => {
    const names = texts
      .map((each) =>
        each.length > 2 ? `“${each[0]}”等 ${each.length} 种叫法` : each.map((name) => `“${name}”`).join('或'),
      )
      .join('、');
    const find = names === '' ? '' : `查${names}`;
    if (place === null) return find;
    const of = place.division === null ? '' : `收录的 ${place.bureaus.length} 个机构`;
    return `在“${place.name}”${of}里${find}`;
  },
  foundWithin: (count: number, sought: string): string => `${sought && `${sought}，`}找到 ${count} 处。`,
  /** Names in the query that the site knows, where the query as a whole leads nowhere. */
  foundKnown: (count: number, query: string, sought: string, bureauKnown: boolean): string =>
    `没有找到“${query}”；下面 ${count} 处只关于其中认得的部分${sought && `（${sought}）`}。${
      bureauKnown ? '其余的字没有找到。' : '没认出的部分，可能是本站没有收录的机构。'
    }`,
  /** Before what was found without a year that was asked for; `bureaus` is null where all are asked about. */
  notHeld: (year: number, held: readonly number[], bureaus: number | null): string => {
    const whose = bureaus === null ? '' : bureaus === 1 ? '这个机构 ' : `这 ${bureaus} 个机构 `;
    return `本站没有${whose === '' ? ' ' : whose}${year} 年的文件，有的是 ${held.map((each) => `${each} 年`).join('、')}。`;
  },
  foundLoosely: (count: number, query: string): string =>
    `没有找到完全一致的“${query}”；下面 ${count} 处只是分别含有这些字，仅供参考。`,
  /** After the names that are shown first. */
  moreBureaus: (count: number): string => `还有 ${count} 个机构的名称也符合，全部列出`,
  moreTerms: (count: number): string => `还有 ${count} 个名词也符合，全部列出`,
  /** What a result is. */
  types: { bureau: '机构', glossary: '名词解释', document: '文件', checks: '核对', section: '正文', table: '表' },
  notFound: {
    title: '没有这个网页',
    lead: '地址可能写错了，或者网页换了地方。可以搜索，也可以从列表里找。',
    searchLabel: '查机构、项目或名词',
    ways: {
      home: '首页',
      bureaus: '按地区找机构',
      rankings: '排名',
      projects: '项目',
      classifications: '支出科目',
      compare: '比较',
      checks: '核对',
      glossary: '名词解释',
      data: '数据下载',
      search: '搜索',
    },
  },
};
