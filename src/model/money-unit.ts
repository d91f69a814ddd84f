/** The units in which Chinese budget documents print money: 元, 万元, 亿元 and (rarely) 千元. */
export const moneyUnits = ['yuan', 'thousandYuan', 'tenThousandYuan', 'hundredMillionYuan'] as const;
export type MoneyUnit = (typeof moneyUnits)[number];

/** The unit names as printed, longest first so that 万元 is never read as 元. */
const printedUnits: readonly (readonly [string, MoneyUnit])[] = [
  ['亿元', 'hundredMillionYuan'],
  ['万元', 'tenThousandYuan'],
  ['千元', 'thousandYuan'],
  ['亿', 'hundredMillionYuan'],
  ['万', 'tenThousandYuan'],
  ['元', 'yuan'],
];

/** The unit a printed text names (`单位：万元`, `6.26 万`), or null when it names none. */
export function parseMoneyUnit(text: string): MoneyUnit | null {
  return printedUnits.find(([name]) => text.includes(name))?.[1] ?? null;
}

/** The Chinese name of a unit. */
export function unitName(unit: MoneyUnit): string {
  return printedUnits.find(([, id]) => id === unit)?.[0] ?? unit;
}
