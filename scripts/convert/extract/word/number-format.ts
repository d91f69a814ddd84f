import { hanNumber, latinLetters, romanNumber } from '../html/numerals.ts';

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const legalSimplified = { digits: '零壹贰叁肆伍陆柒捌玖', units: ['', '拾', '佰', '仟'] };
const legalTraditional = { digits: '零壹貳參肆伍陸柒捌玖', units: ['', '拾', '佰', '仟'] };

type Format = (value: number) => string;

/** A run of single characters that count from 1; digits beyond its end. */
function sequence(first: number, length: number): Format {
  return (value) => (value >= 1 && value <= length ? String.fromCodePoint(first + value - 1) : String(value));
}

function ofList(list: string): Format {
  return (value) => list[value - 1] ?? String(value);
}

/** Circled numbers stand in three blocks of Unicode. */
function circled(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCodePoint(0x2460 + value - 1);
  if (value >= 21 && value <= 35) return String.fromCodePoint(0x3251 + value - 21);
  return value >= 36 && value <= 50 ? String.fromCodePoint(0x32b1 + value - 36) : String(value);
}

function digitsIn(digits: string): Format {
  return (value) => [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join('');
}

function legal({ digits, units }: { digits: string; units: string[] }): Format {
  const from = '零一二三四五六七八九';
  return (value) => {
    // 十 begins a spoken number; written out in full it is 壹拾.
    const spoken = value >= 10 && value < 20 ? `一${hanNumber(value)}` : hanNumber(value);
    return [...spoken]
      .map((sign) => digits[from.indexOf(sign)] ?? units['\u0000十百千'.indexOf(sign)] ?? sign)
      .join('');
  };
}

/** 百 and 千 without 一 before them and nothing for a zero in between. */
function japaneseNumber(value: number): string {
  return hanNumber(value)
    .replaceAll('零', '')
    .replaceAll(/一(?=[十百千])/gu, '');
}

/** Numbers by the names of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59). */
const formats: Record<string, Format> = {
  decimal: String,
  decimalHalfWidth: String,
  none: () => '',
  decimalZero: (value) => String(value).padStart(2, '0'),
  numberInDash: (value) => `- ${value} -`,
  decimalFullWidth: digitsIn('０１２３４５６７８９'),
  decimalFullWidth2: digitsIn('０１２３４５６７８９'),
  upperLetter: latinLetters,
  lowerLetter: (value) => latinLetters(value).toLowerCase(),
  upperRoman: romanNumber,
  lowerRoman: (value) => romanNumber(value).toLowerCase(),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: sequence(0x2488, 20),
  decimalEnclosedParen: sequence(0x2474, 20),
  chineseCounting: hanNumber,
  chineseCountingThousand: hanNumber,
  taiwaneseCounting: hanNumber,
  taiwaneseCountingThousand: hanNumber,
  japaneseCounting: japaneseNumber,
  ideographDigital: digitsIn('〇一二三四五六七八九'),
  japaneseDigitalTenThousand: digitsIn('〇一二三四五六七八九'),
  taiwaneseDigital: digitsIn('○一二三四五六七八九'),
  chineseLegalSimplified: legal(legalSimplified),
  ideographLegalTraditional: legal(legalTraditional),
  japaneseLegal: legal(legalTraditional),
  ideographTraditional: ofList(stems),
  ideographZodiac: ofList(branches),
  ideographEnclosedCircle: sequence(0x3280, 10),
};

/** A number as an automatic numbering prints it. Formats that Chinese documents do not use are printed as digits. */
export function formatNumber(value: number, format: string): string {
  return (Object.hasOwn(formats, format) ? formats[format] : undefined)?.(value) ?? String(value);
}
