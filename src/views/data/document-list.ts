import { type Bureau, bureauName, bureauNameIn } from '../../model/index.ts';
import { byYear } from '../bureau-list.ts';
import { dataPath, disclosurePath } from '../paths.ts';
import { type Division, regionPath } from '../region.ts';
import type { DisclosureSummary } from '../summary.ts';
import type { DataTable } from './data-table.ts';

/** When a record was first published and last changed, RFC 3339. */
export interface Dates {
  published: string;
  updated: string;
  /** Whether the history of the project says so, the same for all who build it; else it is the day of a file. */
  recorded: boolean;
}

/** What the list of documents is made from. */
export interface DocumentListContext {
  bureaus: ReadonlyMap<string, Bureau>;
  divisions: ReadonlyMap<string, Division>;
  datesOf: (id: string) => Dates;
  address: (path: string) => string;
}

/** The columns of the list of documents. */
export const documentFields = [
  { name: 'document', type: 'string', title: '文件', description: '文件的编号：机构/年度-种类' },
  { name: 'bureau', type: 'string', title: '机构编号' },
  { name: 'bureau_name', type: 'string', title: '机构', description: '当年的名称' },
  { name: 'bureau_name_now', type: 'string', title: '机构现名' },
  { name: 'region', type: 'string', title: '地区代码', description: '行政区划代码（GB/T 2260）' },
  { name: 'region_name', type: 'string', title: '地区', description: '从省起，用空格隔开' },
  { name: 'fiscal_year', type: 'integer', title: '年度' },
  { name: 'kind', type: 'string', title: '种类', description: 'budget 预算，final 决算' },
  { name: 'scope', type: 'string', title: '范围', description: 'department 部门，unit 单位' },
  { name: 'title', type: 'string', title: '标题' },
  { name: 'tables', type: 'integer', title: '表数' },
  { name: 'findings', type: 'integer', title: '核对发现', description: '不含四舍五入的差；没有核对的为空' },
  {
    name: 'published',
    type: 'string',
    title: '收入本站',
    description: '这份文件收入本站的时间（RFC 3339），不是部门公布的日子',
  },
  { name: 'updated', type: 'string', title: '最后更改', description: '本站的数据最后更改的时间（RFC 3339）' },
  { name: 'page', type: 'string', title: '网页' },
  { name: 'record', type: 'string', title: '记录（JSON）' },
  { name: 'package', type: 'string', title: '数据包' },
] as const satisfies DataTable['fields'];

/** Every document of the site, the latest year first. */
export function documentList(summaries: readonly DisclosureSummary[], context: DocumentListContext): DataTable {
  const { bureaus, divisions, datesOf, address } = context;
  const rows = [...summaries].sort(byYear).map((summary) => {
    const bureau = bureaus.get(summary.bureau);
    const { published, updated } = datesOf(summary.id);
    const { checks } = summary;
    const row: Record<(typeof documentFields)[number]['name'], string> = {
      document: summary.id,
      bureau: summary.bureau,
      bureau_name: bureau ? bureauNameIn(bureau, summary.fiscalYear) : '',
      bureau_name_now: bureau ? bureauName(bureau) : '',
      region: summary.region,
      region_name: regionPath(summary.region, divisions)
        .map(({ name }) => name)
        .join(' '),
      fiscal_year: String(summary.fiscalYear),
      kind: summary.kind,
      scope: summary.scope,
      title: summary.title,
      tables: String(summary.tables.length),
      findings: checks ? String(checks.error + checks.warn + checks.info) : '',
      published,
      updated,
      page: address(disclosurePath(summary.id)),
      record: address(dataPath(summary.id, 'record.json')),
      package: address(dataPath(summary.id, 'datapackage.json')),
    };
    return documentFields.map(({ name }) => row[name]);
  });
  return { name: 'documents', title: '文件清单', fields: documentFields, rows };
}
