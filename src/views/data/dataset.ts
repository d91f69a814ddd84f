import type { Disclosure } from '../../model/index.ts';
import { wordsOf } from '../../words/index.ts';
import { documentName } from '../labels.ts';
import { dataPath, disclosurePath, paths } from '../paths.ts';
import type { Dates } from './document-list.ts';
import { licence } from './licence.ts';

/** A file of a data set, as search engines for data want it. */
interface Distribution {
  name: string;
  type: string;
  path: string;
}

const mediaTypes = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  parquet: 'application/vnd.apache.parquet',
} as const;

/** What the description of a data set needs besides what it describes. */
export interface DatasetContext {
  site: string;
  address: (path: string) => string;
}

/** A document as a schema.org Dataset. */
export function documentDataset(
  record: Pick<Disclosure, 'id' | 'title' | 'fiscalYear' | 'kind' | 'scope' | 'publishedAt'>,
  { bureau, region, says, dates }: { bureau: string; region: string; says: string; dates: Dates },
  context: DatasetContext,
): object {
  return dataset(
    {
      path: disclosurePath(record.id),
      name: `${bureau} ${documentName(record, wordsOf('zh'))}`,
      says,
      files: [
        { name: '记录', type: mediaTypes.json, path: dataPath(record.id, 'record.json') },
        { name: '全部金额', type: mediaTypes.csv, path: dataPath(record.id, 'plain/amounts.csv') },
        { name: '工作簿', type: mediaTypes.xlsx, path: dataPath(record.id, 'document.xlsx') },
        { name: '数据包', type: mediaTypes.json, path: dataPath(record.id, 'datapackage.json') },
      ],
    },
    context,
    {
      alternateName: record.title,
      temporalCoverage: String(record.fiscalYear),
      spatialCoverage: { '@type': 'Place', name: region },
      creator: { '@type': 'GovernmentOrganization', name: bureau },
      ...(record.publishedAt ? { isBasedOn: record.publishedAt } : {}),
      datePublished: dates.published,
      dateModified: dates.updated,
      isPartOf: context.address(paths.data),
    },
  );
}

/** The whole site as a schema.org Dataset. */
export function siteDataset(name: string, says: string, context: DatasetContext): object {
  return dataset(
    {
      path: paths.data,
      name,
      says,
      files: [
        { name: '全部金额', type: mediaTypes.parquet, path: '/data/amounts.parquet' },
        { name: '全部金额', type: mediaTypes.csv, path: '/data/plain/amounts.csv' },
        { name: '文件清单', type: mediaTypes.csv, path: '/data/plain/documents.csv' },
        { name: '数据包', type: mediaTypes.json, path: '/data/datapackage.json' },
      ],
    },
    context,
    { creator: { '@type': 'Organization', name: context.site } },
  );
}

function dataset(
  { path, name, says, files }: { path: string; name: string; says: string; files: readonly Distribution[] },
  { site, address }: DatasetContext,
  more: object,
): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': address(path),
    url: address(path),
    name,
    description: says,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    license: licence.path,
    publisher: { '@type': 'Organization', name: site },
    ...more,
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      name: file.name,
      encodingFormat: file.type,
      contentUrl: address(file.path),
    })),
  };
}
