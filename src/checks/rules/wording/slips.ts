/** A slip of the pen: a pattern that no correct text holds, and what is said of it. */
export interface Slip {
  pattern: RegExp;
  says(match: string): string;
}

/** Words that are never said twice in a row. Nouns are left out: 项目支出支出数, 信访工作工作人员 may be right. */
const never =
  '主要|进行|加强|提高|开展|进京|按照|根据|用于|其中|增加|减少|增长|下降|由于|因为|不断|已经|全部|共计|进一步|比上年|与上年|万元|同比|完善|落实|推进|保障|确保|主要用于';

export const slips: readonly Slip[] = [
  { pattern: new RegExp(`(${never})\\1`, 'gu'), says: (match) => `“${match}”里一个词写了两遍` },
  { pattern: /\d\s?元元|[%％]{2}/gu, says: (match) => `“${match}”重复` },
  { pattern: /(?<!目)的的(?!确|士)/gu, says: (match) => `“${match}”重复` },
  {
    pattern: /[，、；：][，、；：。]|[。][，、；：。]|(?<!\d)[,;][,;，。；]|[，。；][,;]/gu,
    says: (match) => `标点“${match}”连在一起`,
  },
  {
    pattern: /(?<=\p{Script=Han}\s{0,2})\b(?:etc|and|the|of|or)\b(?=\s{0,2}\p{Script=Han})/gu,
    says: (match) => `中文里夹着英文词“${match}”`,
  },
  { pattern: /拔款/gu, says: (match) => `“${match}”通常写作“拨款”` },
  { pattern: /釆购/gu, says: (match) => `“${match}”通常写作“采购”` },
  { pattern: /接侍/gu, says: (match) => `“${match}”通常写作“接待”` },
  { pattern: /部们/gu, says: (match) => `“${match}”通常写作“部门”` },
  { pattern: /因工出国/gu, says: (match) => `“${match}”通常写作“因公出国”` },
  { pattern: /三供经费|三攻经费/gu, says: (match) => `“${match}”通常写作“三公经费”` },
  { pattern: /绩郊|绩效目杯/gu, says: (match) => `“${match}”里有错字` },
];
