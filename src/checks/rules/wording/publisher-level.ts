/** The level of a body, by the word its area is called: 某市信访局 is of a 市. */
export type LevelWord = '省' | '市' | '县' | '区';

/** 社区, 开发区 and 市场 are no areas of administration. */
const area = /(?<!社|园|校|景|林|灌|库|辖|小|地|山)(?:自治区|自治州|自治县|省|市(?!场|政|民)|州|县|旗|区)/gu;

const levels: Record<string, LevelWord> = {
  省: '省',
  自治区: '省',
  市: '市',
  州: '市',
  自治州: '市',
  县: '县',
  自治县: '县',
  旗: '县',
  区: '区',
};

/** The level of who publishes; null where its name names no area (a university, a ministry). */
export function levelOf(publisher: string): LevelWord | null {
  const last = [...publisher.slice(0, 20).matchAll(area)].findLast(({ index }) => index > 0 && index < 14);
  return last ? (levels[last[0]] ?? null) : null;
}

/** Words that another body of that level would use. A district is a 区 or a 县 alike; a city may be one of a county. */
const families: Record<LevelWord, readonly string[]> = {
  省: ['省'],
  市: ['市', '州'],
  县: ['县', '旗', '区'],
  区: ['区', '县'],
};

/** Whether a word for a level (省直, 县级) fits a body. */
export function fits(word: string, level: LevelWord): boolean {
  return families[level].some((own) => word.startsWith(own));
}
