const digits = '零一二三四五六七八九';
const units = ['', '十', '百', '千'];
const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Whether a counting style reaches a number; beyond its reach digits are printed. */
function within(value: number, most: number): boolean {
  return Number.isInteger(value) && value > 0 && value <= most;
}

/** A number as it is spoken: 三, 十, 二十一, 一百零五; digits outside 1 to 9999. */
export function hanNumber(value: number): string {
  if (!within(value, 9999)) return value === 0 ? '零' : String(value);
  let text = '';
  let skipped = false;
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) {
      skipped = text !== '';
      continue;
    }
    if (skipped) text += '零';
    skipped = false;
    text += `${digits[digit]}${units[place]}`;
  }
  return value >= 10 && value < 20 ? text.slice(1) : text;
}

/** A, B … Z, then AA, BB as Word counts on; digits outside 1 to 780. */
export function latinLetters(value: number): string {
  if (!within(value, 780)) return String(value);
  return String.fromCodePoint(0x41 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** I, II, III, IV; digits outside 1 to 3999. */
export function romanNumber(value: number): string {
  if (!within(value, 3999)) return String(value);
  let text = '';
  let rest = value;
  for (const [worth, sign] of romans) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}
