import { createHash } from 'node:crypto';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../../../scripts/lib/project.ts';

/** Sets a mark that a test can see, should it ever be run. */
export const payloads = {
  script: '<script>window.__executed="script"</script>',
  image: '<img src=x onerror="window.__executed=1">',
  svg: '<svg/onload=window.__executed=2>',
  link: '[预算](javascript:window.__executed=3)',
  closing: '</td></tr></table></main><h1>已被改写</h1>',
  title: '</title><script>window.__executed=4</script>',
  attribute: '" onmouseover="window.__executed=5" x="',
  template: '{{constructor.constructor("window.__executed=6")()}}\u0024{window.__executed=7}',
  formula: "=cmd|'/C calc'!A0",
  control: '控\u0001制\u0007字\u001b[31m符\u202e号\u200b',
} as const;

const bureau = 'hostile-office';

/** A tab-separated budget as a bureau might publish it, with something bad in every place. */
function budget(): string {
  const rows = [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['201', `一般公共服务支出${payloads.script}`, '1,234.56', '1,000.00', '234.56'],
    ['20140', payloads.image, '1,234.56', '1,000.00', '234.56'],
    ['2014001', payloads.attribute, '1,000.00', '1,000.00', ''],
    ['2014004', payloads.formula, '234.56', '', '234.56'],
    ['208', payloads.closing, '10.00', '10.00', ''],
    // Less than what it is the only part of: a finding whose names are bad too.
    ['20805', '长'.repeat(5000), '9.00', '9.00', ''],
    ['', '合计', '1,244.56', '1,010.00', '234.56'],
  ];
  return [
    `某某局${payloads.title}2024年部门预算公开`,
    '',
    '第一部分  概况',
    '',
    `一、本部门职责 ${payloads.script}`,
    '',
    `负责某某工作。${payloads.link} ${payloads.svg} ${payloads.control}`,
    '',
    '第二部分  2024年部门预算公开报表',
    '',
    '表3',
    '2024年预算支出总表',
    '部门名称：某某局\t\t\t\t单位：万元',
    ...rows.map((row) => row.join('\t')),
    '',
    '第三部分  2024年部门预算情况说明',
    '',
    `一、支出预算总额1244.56万元，其中：基本支出1010万元，项目支出234.56万元。${payloads.template}`,
    '',
    `${'很长的一行'.repeat(4000)}`,
    '',
    '第四部分  名词解释',
    '',
    `一、基本支出：指为保障机构正常运转而发生的支出。${payloads.image}`,
    `二、项目支出${payloads.script}：指在基本支出之外发生的支出。`,
    '',
  ].join('\n');
}

/** A content folder of its own: the real vocabulary, and one bureau with one document. */
export async function writeHostileContent(folder: string): Promise<string> {
  for (const part of ['classifications', 'glossary']) {
    await cp(path.join(projectRoot, 'content', part), path.join(folder, part), { recursive: true });
  }
  await mkdir(path.join(folder, 'bureaus'), { recursive: true });
  await writeFile(
    path.join(folder, 'bureaus', `${bureau}.yaml`),
    `id: ${bureau}\nnames:\n  - name: 某某局${JSON.stringify(payloads.script).slice(1, -1).replaceAll('\\"', "'")}\n` +
      '    from: null\n    to: null\ndivision: "140200"\nlevel: prefecture\n',
  );
  const sources = path.join(folder, 'sources', bureau);
  await mkdir(sources, { recursive: true });
  const text = budget();
  await writeFile(path.join(sources, '2024-budget.txt'), text);
  const metadata = {
    bureau,
    region: '140200',
    fiscalYear: 2024,
    kind: 'budget',
    scope: 'department',
    title: `某某局2024年部门预算${payloads.title}`,
    publishedAt: null,
    files: [{ path: '2024-budget.txt', sha256: createHash('sha256').update(text).digest('hex') }],
  };
  await writeFile(path.join(sources, '2024-budget.yaml'), `${JSON.stringify(metadata, null, 2)}\n`);
  return `${bureau}/2024-budget`;
}
