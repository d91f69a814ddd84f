import { z } from 'zod';
import { placeSchema } from './place.ts';
import { decimalSchema } from './value.ts';

/** What came of one run of a rule. A check that could not run is never shown as passed. */
export const verdictStatuses = [
  /** The printed figures or statements agree exactly. */
  'pass',
  /** They agree within what their printed precision allows. */
  'rounding',
  /** A percentage was cut, not rounded. */
  'truncated',
  /** They do not agree, or something that has to be there is not. */
  'finding',
  /** The rule does not apply to this document; the message says why. */
  'notApplicable',
  /** The rule applies, but what it needs is not there or cannot be read; the message says what. */
  'notEnoughData',
] as const;
export type VerdictStatus = (typeof verdictStatuses)[number];

/** How two numbers were judged, in the order in which it is tried. */
export const judgements = ['exact', 'truncated', 'wrongBase', 'rounding', 'digitSlip', 'mismatch'] as const;
export type Judgement = (typeof judgements)[number];

/**
 * `error`: the arithmetic or the statement cannot be true. `warn`: a strong sign, another reading exists.
 * `info`: convention or completeness. `note`: rounding and truncation.
 */
export const checkSeverities = ['error', 'warn', 'info', 'note'] as const;
export type CheckSeverity = (typeof checkSeverities)[number];

/** The cell a figure stands in: id of the table, row and column in the record's order, from 0. */
export const cellAddressSchema = z.strictObject({
  table: z.string(),
  row: z.int().min(0),
  column: z.int().min(0),
});
export type CellAddress = z.infer<typeof cellAddressSchema>;

/** One side of a check, or a part of one: what was compared, as printed, and where it stands. */
export const operandSchema = z.strictObject({
  /** What it is, in Chinese: 《收支总表》“支出总计”. */
  label: z.string(),
  /** As printed; for words, the words. */
  text: z.string(),
  /** The printed number, canonical; null for words. */
  value: decimalSchema.nullable(),
  /** A unit of money, `%`, or what is counted; null for words and bare numbers. */
  unit: z.string().nullable(),
  /** Null for something that is not there, and for what stands in another document. */
  place: placeSchema.nullable(),
  cell: cellAddressSchema.optional(),
  /** The fact it was read as, by id. */
  fact: z.string().optional(),
  /** Where it stands in another document, by its id. */
  elsewhere: z
    .strictObject({
      disclosure: z.string(),
      place: placeSchema,
      cell: cellAddressSchema.optional(),
      fact: z.string().optional(),
    })
    .optional(),
});
export type Operand = z.infer<typeof operandSchema>;

/** One check that was run on a document, or why it was not. */
export const verdictSchema = z.strictObject({
  /** Unique within the document and stable while the document is: `w-07-12`. */
  id: z.string().regex(/^[a-z0-9-]+$/u),
  rule: z.string(),
  status: z.enum(verdictStatuses),
  /** Of this verdict; may be milder than that of its rule. */
  severity: z.enum(checkSeverities),
  judgement: z.enum(judgements).nullable(),
  /** What was checked, in Chinese. */
  subject: z.string(),
  /** What came out, in neutral words: both numbers, and by how much they differ. */
  message: z.string(),
  /** The sum written out, with the printed numbers: `188.00 + 28.00 = 216.00`. */
  formula: z.string().nullable(),
  operands: z.array(operandSchema),
  /** What the other numbers give, in the unit of the first operand; null where nothing was computed. */
  expected: decimalSchema.nullable(),
  /** By how much the printed number is larger than that. */
  difference: decimalSchema.nullable(),
  /** How large a gap the printed precision allows. */
  tolerance: decimalSchema.nullable(),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** Whether something the rules of disclosure ask for is there. */
export const requirementStatuses = ['present', 'empty', 'elsewhere', 'incomplete', 'absent', 'notApplicable'] as const;

/** One line of the list of required contents. */
export const requirementSchema = z.strictObject({
  /** Id of the requirement: `table.three-public`. */
  id: z.string(),
  /** What is asked for, in Chinese. */
  name: z.string(),
  status: z.enum(requirementStatuses),
  /** What was found or is missing, in Chinese. */
  message: z.string(),
  place: placeSchema.nullable(),
});
export type Requirement = z.infer<typeof requirementSchema>;

/** What is saved beside a record: every check of it, and the list of required contents. */
export const checkReportSchema = z.strictObject({
  disclosure: z.string(),
  verdicts: z.array(verdictSchema),
  requirements: z.array(requirementSchema),
});
export type CheckReport = z.infer<typeof checkReportSchema>;
