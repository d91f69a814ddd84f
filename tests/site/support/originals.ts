import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../../scripts/lib/project.ts';

const bureau = 'made-office';
const tables = 'tests/fixtures/extract/pdf/conference-office-2018-tables.pdf';

function row(...cells: string[]): string[] {
  return ['<tr>', ...cells, '</tr>'];
}

/** A scan as recognition writes it: an unsure figure, a merged label, a table of no standard kind. */
const scan = [
  '<!-- 转写稿：pdf -->',
  '<!-- 第 1 页 -->',
  '',
  '\\> 某某局2018年部门预算补充说明',
  '<!-- 页码：1 -->',
  '<!-- 第 2 页（识别） -->',
  '',
  '职工食堂情况表<!-- 0.99 -->',
  '',
  '单位：万元<!-- 0.98 -->',
  '',
  '<table>',
  ...row('<td>项目<!-- 0.99 --></td>', '<td>用途<!-- 0.99 --></td>', '<td>金额<!-- 0.99 --></td>'),
  ...row('<td rowspan="2">食堂<!-- 0.97 --></td>', '<td>采购<!-- 0.99 --></td>', '<td>12.34<!-- 0.58 --></td>'),
  ...row('<td>维修&amp;保养<!-- 0.96 --></td>', '<td></td>'),
  '</table>',
];

/** The printed texts of the scan, in order. */
export const scanTexts = [
  '> 某某局2018年部门预算补充说明',
  '1',
  '职工食堂情况表',
  '单位：万元',
  '项目',
  '用途',
  '金额',
  '食堂',
  '采购',
  '12.34',
  '维修&保养',
];

/** A content folder of its own, with one document in two files: a published PDF, and a transcript of a scan. */
export async function writeOriginals(folder: string): Promise<string> {
  for (const part of ['classifications', 'glossary']) {
    await cp(path.join(projectRoot, 'content', part), path.join(folder, part), { recursive: true });
  }
  await mkdir(path.join(folder, 'bureaus'), { recursive: true });
  const names = 'names:\n  - name: 某某局\n    from: null\n    to: null\n';
  await writeFile(
    path.join(folder, 'bureaus', `${bureau}.yaml`),
    `id: ${bureau}\n${names}division: "320000"\nlevel: province\n`,
  );
  const sources = path.join(folder, 'sources', bureau);
  await mkdir(sources, { recursive: true });
  const files: [name: string, bytes: Buffer][] = [
    ['tables.pdf', await readFile(path.join(projectRoot, tables))],
    ['scan.md', Buffer.from(`${scan.join('\n')}\n`)],
  ];
  for (const [name, bytes] of files) await writeFile(path.join(sources, name), bytes);
  const metadata = {
    bureau,
    region: '320000',
    fiscalYear: 2018,
    kind: 'budget',
    scope: 'department',
    title: '某某局2018年部门预算',
    publishedAt: null,
    files: files.map(([name, bytes]) => ({ path: name, sha256: createHash('sha256').update(bytes).digest('hex') })),
  };
  await writeFile(path.join(sources, '2018-budget.yaml'), `${JSON.stringify(metadata, null, 2)}\n`);
  return `${bureau}/2018-budget`;
}
