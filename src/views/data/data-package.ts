import { createHash } from 'node:crypto';
import type { Disclosure } from '../../model/index.ts';
import { wordsOf } from '../../words/index.ts';
import { documentName } from '../labels.ts';
import type { amountFields } from './amounts.ts';
import { type DataField, type DataTable, plainCsv } from './data-table.ts';
import type { Dates } from './document-list.ts';
import { licence } from './licence.ts';

/** Common to the packages: who made them, where they are explained, and when they changed. */
export interface PackageContext {
  site: string;
  homepage: string;
  /** Where errors can be reported; nothing where the site has no address. */
  reports: { email?: string; path?: string };
  changed: Pick<Dates, 'updated' | 'recorded'>;
}

/** A file of a package, its path relative to the package. */
export interface PackageFile {
  name: string;
  title: string;
  description?: string;
  path: string;
  fields: readonly DataField[];
}

/** SHA-256 of a text in UTF-8, as hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The data package of a document: every table of it, with its fields, its size and its checksum. */
export function documentPackage(
  record: Pick<Disclosure, 'id' | 'title' | 'fiscalYear' | 'kind' | 'scope' | 'publishedAt' | 'sources'>,
  bureau: string,
  tables: readonly DataTable[],
  context: PackageContext,
): object {
  const resources = tables.map((table) => {
    const csv = plainCsv(table);
    return {
      ...resource({ ...table, path: `plain/${table.name}.csv` }),
      bytes: Buffer.byteLength(csv),
      hash: `sha256:${sha256(csv)}`,
    };
  });
  const { fiscalYear, publishedAt } = record;
  return {
    ...description(context, {
      name: record.id.replaceAll('/', '-'),
      title: `${bureau} ${documentName(record, wordsOf('zh'))}`,
      says: `${record.title}。${licence.note}`,
    }),
    contributors: [{ title: bureau, role: 'author' }, wrangler(context)],
    sources: record.sources.map(({ path }) => ({ title: path, ...(publishedAt ? { path: publishedAt } : {}) })),
    ...fiscalModel('amounts'),
    fiscalPeriod: { start: `${fiscalYear}-01-01`, end: `${fiscalYear}-12-31` },
    resources,
  };
}

/** The data package of the whole site. */
export function sitePackage(files: readonly PackageFile[], says: string, context: PackageContext): object {
  return {
    ...description(context, { name: 'open-budget', title: context.site, says: `${says}${licence.note}` }),
    contributors: [wrangler(context)],
    ...fiscalModel('amounts'),
    resources: files.map(resource),
  };
}

function wrangler({ site, reports }: PackageContext) {
  return { title: site, role: 'wrangler', ...reports };
}

/**
 * The day of the last change, in UTC: the same data have the same version, whoever builds them. Without a history
 * only the days of files are known, which are no version.
 */
function versionOf({ updated, recorded }: PackageContext['changed']): { version?: string } {
  return recorded ? { version: new Date(updated).toISOString().slice(0, 10) } : {};
}

function description(context: PackageContext, { name, title, says }: { name: string; title: string; says: string }) {
  return {
    // The Fiscal Data Package builds on this profile and asks for its name.
    profile: 'tabular-data-package',
    name,
    title,
    description: says,
    homepage: context.homepage,
    ...versionOf(context.changed),
    created: context.changed.updated,
    licenses: [{ name: licence.name, title: licence.title, path: licence.path }],
    countryCode: 'CN',
    granularity: 'aggregated',
  };
}

function resource({ name, title, description: says, path, fields }: PackageFile) {
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    ...(says ? { description: says } : {}),
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { header: true, delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' },
    schema: { fields, missingValues: [''] },
  };
}

type FieldName = (typeof amountFields)[number]['name'];

/** What the amounts measure and what they can be grouped by, in the words of the Fiscal Data Package. */
function fiscalModel(resource: string) {
  const attribute = (source: FieldName) => ({ source, resource });
  return {
    model: {
      measures: { yuan: { source: 'yuan_number' satisfies FieldName, resource, currency: 'CNY' } },
      dimensions: {
        year: { dimensionType: 'datetime', primaryKey: 'year', attributes: { year: attribute('fiscal_year') } },
        publisher: {
          dimensionType: 'entity',
          classificationType: 'administrative',
          primaryKey: 'id',
          attributes: { id: attribute('bureau'), name: { ...attribute('bureau_name'), labelfor: 'id' } },
        },
        region: {
          dimensionType: 'location',
          primaryKey: 'code',
          attributes: { code: attribute('region'), name: { ...attribute('region_name'), labelfor: 'code' } },
        },
        item: {
          dimensionType: 'classification',
          primaryKey: ['scheme', 'code'],
          attributes: {
            scheme: attribute('code_scheme'),
            code: attribute('code'),
            name: { ...attribute('row_label'), labelfor: 'code' },
          },
        },
      },
    },
  };
}
