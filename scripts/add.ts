import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readBureaus } from '../src/content/bureaus.ts';
import { listDivisions } from '../src/content/divisions.ts';
import { AddError } from './add/add-error.ts';
import { personDialogue, silentDialogue } from './add/dialogue.ts';
import { type Field, makeFields } from './add/fields.ts';
import { type Original, readAdded } from './add/originals.ts';
import { Gazetteer } from './add/regions.ts';
import { type Given, settle } from './add/settle.ts';
import { holdersOf, store } from './add/store.ts';
import { readFileArguments, UsageError } from './lib/arguments.ts';
import { runCommand } from './lib/command.ts';
import { projectRoot } from './lib/project.ts';

const usage = `用法：npm run add -- 文件… [选项]

把一份公开文件（PDF、Word、Excel、网页、Markdown、文本、压缩包）收进 content/sources。机构、地区、
年度、种类、范围和标题从文件本身读出，连同依据一一列出，由您确认或更正。说明和表格分成几个文件公布的，
一起给出：它们是同一份公开文件。不联网，不改动原件。

  --yes           全部采用读出的值，不提问；有没找到的就不写入
  --bureau 编号   机构编号；已有的编号表示已有的机构
  --name 名称     机构全称
  --region 代码   六位行政区划代码，或完整地名；中央为 000000
  --level 级别    新机构的级别：中央、省级、地级、县级、乡级
  --year 年度     例如 2024
  --kind 种类     预算 或 决算
  --scope 范围    部门 或 单位
  --title 标题    标题
  --url 网址      公开网址
  --replace       替换已有的同一份公开文件
  --content 目录  内容目录（默认 content，或环境变量 CONTENT_DIR）
  --help          打印本说明

退出码：0 已收进，1 没有收进，2 用法错误。
`;

const options = {
  yes: { type: 'boolean', default: false },
  bureau: { type: 'string' },
  name: { type: 'string' },
  region: { type: 'string' },
  level: { type: 'string' },
  year: { type: 'string' },
  kind: { type: 'string' },
  scope: { type: 'string' },
  title: { type: 'string' },
  url: { type: 'string' },
  replace: { type: 'boolean', default: false },
  content: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** The value of an option, read as an answer would be. */
function readOption<T>(typed: string | undefined, field: Field<T>): T | undefined {
  if (typed === undefined) return undefined;
  const value = field.read(typed.trim());
  if (value === null) throw new UsageError(`${field.label}不能是“${typed}”：${field.hint}`);
  return value;
}

/** The data set of the content folder; the project's own for a content folder without one. */
async function readGazetteer(root: string): Promise<Gazetteer> {
  const folders = [root, join(projectRoot, 'content')].map((folder) => join(folder, 'classifications', 'divisions'));
  return new Gazetteer(await listDivisions(folders.find((folder) => existsSync(folder)) ?? ''));
}

async function main(): Promise<number> {
  const { values, positionals } = readFileArguments(options);
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const root = resolve(values.content ?? process.env.CONTENT_DIR ?? 'content');
  const gazetteer = await readGazetteer(root);
  const fields = makeFields(gazetteer);
  const given: Given = {
    bureau: readOption(values.bureau, fields.bureau),
    name: readOption(values.name, fields.name),
    region: readOption(values.region, fields.region),
    level: readOption(values.level, fields.level),
    fiscalYear: readOption(values.year, fields.fiscalYear),
    kind: readOption(values.kind, fields.kind),
    scope: readOption(values.scope, fields.scope),
    title: readOption(values.title, fields.title),
    url: readOption(values.url, fields.url),
  };
  const originals: Original[] = [];
  for (const path of positionals) originals.push(await readAdded(path));
  if (new Set(originals.map(({ sha256 }) => sha256)).size < originals.length)
    throw new UsageError('同一个文件给出了两次');
  for (const notice of originals.flatMap(({ notices }) => notices)) console.log(notice);
  const bureaus = existsSync(join(root, 'bureaus')) ? await readBureaus(root) : [];
  const say = (text: string): void => console.log(text);
  const dialogue = values.yes ? silentDialogue(say) : personDialogue(process.stdin, say);
  try {
    const readings = originals.flatMap((original) => original.readings);
    const settled = await settle({ readings, bureaus, gazetteer, fields }, given, dialogue);
    const { bureau, fiscalYear, kind } = settled.metadata;
    const id = `${bureau}/${fiscalYear}-${kind}`;
    const [holder] = (await holdersOf(root, originals)).filter((other) => other !== id);
    if (holder) throw new AddError(`同一个文件已经收在 ${holder} 里，什么都没有写入`);
    if (existsSync(join(root, 'sources', `${id}.yaml`)) && !values.replace) {
      throw new AddError(`已经有 sources/${id}.yaml，什么都没有写入；要替换它，请加 --replace`);
    }
    if (!(await dialogue.confirm(`写入 sources/${id}.yaml？`))) throw new AddError('已放弃，什么都没有写入');
    const paths = await store(root, { ...settled, originals }, values.replace);
    console.log(`\n已写入：\n${paths.map((path) => `  ${path}`).join('\n')}\n下一步：npm run convert -- --only ${id}`);
  } finally {
    dialogue.close();
  }
  return 0;
}

await runCommand({
  usage,
  main,
  expects: (error): error is Error => error instanceof AddError,
  failure: 1,
});
