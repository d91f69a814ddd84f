import { z } from 'zod';
import { type CheckReport, type Disclosure, disclosureSchema, moneyUnits, standardTableIds } from '../model/index.ts';
import { documentLanguage, wordsOf } from '../words/index.ts';
import { absenceSchema } from './absence-schema.ts';
import { checkCounts, checkCountsSchema } from './checks/counts.ts';
import { disagreements } from './checks/disagreements.ts';
import { amountCount } from './data/amounts.ts';
import { keyFigureIds, keyFigures } from './key-figures.ts';
import { tableTitle } from './labels.ts';
import { whyNone } from './missing-figure.ts';
import { isTranscript } from './where.ts';

/** What lists and the bureau's page need of a document, without its record. */
export const disclosureSummarySchema = z.strictObject({
  ...disclosureSchema.pick({
    id: true,
    bureau: true,
    region: true,
    fiscalYear: true,
    kind: true,
    scope: true,
    title: true,
  }).shape,
  /** Figures of the head of the page, as printed, in its order; those the document does not give are left out. */
  figures: z.array(
    z.strictObject({
      id: z.enum(keyFigureIds),
      /** As printed: `1112.08`; in a sentence with its unit. */
      text: z.string(),
      /** The unit of its table; null where the text has its own. */
      unit: z.enum(moneyUnits).nullable(),
      /** Whether it stands in a table or in a sentence (摘自正文). */
      from: z.enum(['table', 'text']),
      /** Recognised in an image. */
      recognised: z.boolean(),
      /** Address of the figure on the site, from its root. */
      href: z.string(),
    }),
  ),
  /** Why there is no figure of the others. */
  absent: z.array(
    z.strictObject({
      id: z.enum(keyFigureIds),
      absence: absenceSchema,
    }),
  ),
  /** Figures that do not agree with others, with the finding about each: addresses from the root of the site. */
  disagreements: z.array(z.tuple([z.string(), z.string()])),
  tables: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      standard: z.enum(standardTableIds).nullable(),
      empty: z.boolean(),
      form: z.boolean(),
    }),
  ),
  facts: z.int(),
  /** How many amounts its tables and sentences print: rows in the file of all amounts. */
  amounts: z.int().min(0),
  /** Number of its files. */
  files: z.int().min(1),
  /** Which of its files have a transcript, by index: those that are no text. */
  transcripts: z.array(z.int()),
  /** What its checks came to; null where it was not checked. */
  checks: checkCountsSchema.nullable(),
  /** Absolute path of the record. */
  path: z.string(),
});
export type DisclosureSummary = z.infer<typeof disclosureSummarySchema>;

/** The summary of a record and its checks, without the path of its file. */
export function summarise(record: Disclosure, report: CheckReport | null = null): Omit<DisclosureSummary, 'path'> {
  const figures = keyFigures(record, wordsOf(documentLanguage));
  return {
    id: record.id,
    bureau: record.bureau,
    region: record.region,
    fiscalYear: record.fiscalYear,
    kind: record.kind,
    scope: record.scope,
    title: record.title,
    figures: figures.flatMap((figure) =>
      figure.printed
        ? [
            {
              id: figure.id,
              text: figure.printed.text,
              unit: figure.printed.unit,
              from: figure.printed.from,
              recognised: figure.printed.recognised !== null,
              href: figure.printed.href,
            },
          ]
        : [],
    ),
    absent: figures.flatMap(({ id, printed }) => (printed ? [] : [{ id, absence: whyNone(record, id) }])),
    tables: record.tables.map((table) => ({
      id: table.id,
      title: tableTitle(table),
      standard: table.standard,
      empty: table.empty,
      form: table.form !== null,
    })),
    facts: record.facts.length,
    amounts: amountCount(record),
    files: record.sources.length,
    transcripts: record.sources.flatMap((source, file) => (isTranscript(source) ? [file] : [])),
    ...checkedPart(record, report),
  };
}

/** What a summary says of the checks of a record. */
export function checkedPart(
  record: Disclosure,
  report: CheckReport | null,
): Pick<DisclosureSummary, 'checks' | 'disagreements'> {
  return { checks: report && checkCounts(report), disagreements: [...disagreements(record, report)] };
}
