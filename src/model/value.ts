import { z } from 'zod';
import { moneyUnits } from './money.ts';

/** A canonical decimal: no separators, no plus sign, trailing zeros kept as printed. */
export const decimalSchema = z.string().regex(/^-?\d+(?:\.\d+)?$/u);

export const codeSchemes = ['functional', 'economic', 'governmentEconomic', 'revenue', 'project'] as const;
export const codeLevels = ['class', 'group', 'item'] as const;

/**
 * What the printed text of a cell means. A blank cell has no value and an empty text; a cell with text and
 * no value is words. Blank, `0`, a dash and 不适用 stay four different things.
 */
export const valueSchema = z.discriminatedUnion('kind', [
  /** An amount of money in the unit printed at its table. */
  z.strictObject({ kind: z.literal('amount'), amount: decimalSchema, unit: z.enum(moneyUnits) }),
  /** A count of things, with the unit of count if it is known (辆, 人, 平方米). */
  z.strictObject({ kind: z.literal('count'), count: decimalSchema, unit: z.string().nullable() }),
  /** A percentage; 40.43 stands for 40.43 %. */
  z.strictObject({ kind: z.literal('percent'), percent: decimalSchema }),
  /** A classification or project code. Without its year a code says nothing: the year is the document's. */
  z.strictObject({
    kind: z.literal('code'),
    code: z.string(),
    scheme: z.enum(codeSchemes),
    level: z.enum(codeLevels).nullable(),
  }),
  /** A row number (行次, 序号) or column number (栏次). */
  z.strictObject({ kind: z.literal('ordinal'), ordinal: z.int() }),
  /** —, ——, --: printed as a dash. */
  z.strictObject({ kind: z.literal('dash') }),
  /** 不适用 or 无: printed as not applicable. */
  z.strictObject({ kind: z.literal('notApplicable') }),
]);
export type Value = z.infer<typeof valueSchema>;
export type AmountValue = Extract<Value, { kind: 'amount' }>;
