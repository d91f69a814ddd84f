import { z } from 'zod';
import { moneyUnits } from './money.ts';
import { placedTextSchema, placeSchema } from './place.ts';
import { conceptIds } from './terms.ts';
import { decimalSchema } from './value.ts';

/** A quantity as a sentence prints it: an amount of money, or a count of things. */
export const quantitySchema = z.strictObject({
  /** As printed, with its unit: `1,112.08万元`. */
  text: z.string(),
  amount: decimalSchema,
  /** A unit of money, or null for a count. */
  unit: z.enum(moneyUnits).nullable(),
  /** What is counted (辆, 人, 平方米), or null for money. */
  counter: z.string().nullable(),
  place: placeSchema,
});
export type Quantity = z.infer<typeof quantitySchema>;

export const rateSchema = z.strictObject({ text: z.string(), percent: decimalSchema, place: placeSchema });
export type Rate = z.infer<typeof rateSchema>;

export const directions = ['increase', 'decrease', 'none'] as const;

/** A statement of how a quantity moved against an earlier one. */
export const changeSchema = z.strictObject({
  direction: z.enum(directions),
  amount: quantitySchema.nullable(),
  rate: rateSchema.nullable(),
  /** The earlier figure, when the sentence prints it. */
  from: quantitySchema.nullable(),
  /** The year compared with: the printed one, or the year before for 上年. Null when it is not said. */
  year: z.int().nullable(),
  place: placeSchema,
});
export type Change = z.infer<typeof changeSchema>;

/** How the figure came about: which kind of list it stands in. */
export const breakdowns = [
  'functionalClass',
  'economicClass',
  'economicItem',
  'project',
  'fundSource',
  'threePublic',
  'procurement',
  'vehicles',
] as const;

/**
 * One quantity taken from a sentence: who, what, year, amount, and what the sentence says about its share,
 * its change and the reason. Nothing is computed: every figure in it is printed at its place.
 */
export const factSchema = z.strictObject({
  /** `f001`, … in document order. */
  id: z.string().regex(/^f\d{3,}$/u),
  /** The section whose text it stands in. */
  section: z.string(),
  /** What the figure is about, as printed. */
  subject: z.string(),
  /** The concept of the vocabulary, when the subject is one. */
  concept: z.enum(conceptIds).nullable(),
  breakdown: z.enum(breakdowns).nullable(),
  /** The fact this one is a part of (其中, a list in brackets), by id. */
  parent: z.string().nullable(),
  /** The year the figure belongs to: the one printed in the sentence, else the year of the document. */
  year: z.int(),
  yearPrinted: z.boolean(),
  /** Whether the sentence speaks of a budget or of an outturn; null when it does not say. */
  measure: z.enum(['budget', 'final']).nullable(),
  quantity: quantitySchema.nullable(),
  share: rateSchema.nullable(),
  change: changeSchema.nullable(),
  /** 完成年初预算的 95.24 %: the rate, and the base figure when printed. */
  completion: z
    .strictObject({ rate: rateSchema.nullable(), base: quantitySchema.nullable(), baseName: z.string() })
    .nullable(),
  reason: placedTextSchema.nullable(),
  place: placeSchema,
  /** The sentence it was taken from. */
  sentence: z.string(),
});
export type Fact = z.infer<typeof factSchema>;

/** How much of the text could be read as facts; the glossary and the contents page do not count. */
export const proseCoverageSchema = z.strictObject({
  /** Amounts, percentages and counts that the text prints. */
  figures: z.int().min(0),
  /** Those that stand in a fact. */
  understood: z.int().min(0),
  /** Sentences that print a figure. */
  sentences: z.int().min(0),
  /** Those of which no figure stands in a fact. */
  unread: z.int().min(0),
});
export type ProseCoverage = z.infer<typeof proseCoverageSchema>;
