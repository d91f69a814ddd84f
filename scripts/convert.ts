import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { reporter } from 'vfile-reporter';
import { type BatchResult, convertAll } from './convert/batch.ts';

const usage = `用法：npm run convert -- [选项]

  --only 文字     只转换编号含此文字的文件（可重复）
  --force         未变动的文件也重新转换
  --strict        有警告也算失败
  --check         不写入；重新转换的结果与已有记录不同即失败
  --content 目录  内容目录（默认 content，或环境变量 CONTENT_DIR）
  --out 目录      记录写入的目录（默认 内容目录/disclosures）
  --quiet         只打印警告和错误
  --help          打印本说明

退出码：0 成功，1 有错误（或 --strict 下有警告），2 用法错误。
`;

const options = {
  only: { type: 'string', multiple: true, default: [] as string[] },
  force: { type: 'boolean', default: false },
  strict: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  content: { type: 'string' },
  out: { type: 'string' },
  quiet: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function readArguments() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

/** A bar on a terminal, a line for each document elsewhere. */
function progress(): (done: number, total: number, id: string) => void {
  if (!process.stderr.isTTY) {
    return (done, total, id) => {
      if (id !== '') console.log(`[${done}/${total}] ${id}`);
    };
  }
  const bar = new SingleBar({ format: '转换 {bar} {value}/{total} {id}' }, Presets.shades_classic);
  return (done, total, id) => {
    if (id === '') bar.start(total, 0, { id });
    bar.update(done, { id });
    if (done === total) bar.stop();
  };
}

function summary(results: readonly BatchResult[]): string {
  const count = (outcome: BatchResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  return `转换 ${count('converted')} 份，未变动 ${count('unchanged')} 份，不一致 ${count('differs')} 份，失败 ${count('failed')} 份。`;
}

const values = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const root = resolve(values.content ?? process.env.CONTENT_DIR ?? 'content');
const results = await convertAll({
  project: resolve(import.meta.dirname, '..'),
  root,
  out: values.out ? resolve(values.out) : join(root, 'disclosures'),
  only: values.only,
  force: values.force,
  check: values.check,
  onProgress: progress(),
});
const files = results.map((result) => result.collected.file).filter((file) => file.messages.length > 0);
const text = reporter(files, { quiet: values.quiet });
if (text !== '') console.error(text);
console.log(summary(results));
const severities = new Set(results.flatMap((result) => result.collected.problems.map((problem) => problem.severity)));
if (severities.has('error') || (values.strict && severities.has('warning'))) process.exitCode = 1;
