import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ExtractionError, isAboutFile } from './convert/extract/extraction.ts';
import { readOriginal, type SourceText } from './convert/original.ts';
import { readFileArguments } from './lib/arguments.ts';

const usage = `用法：npm run transcribe -- 文件… [选项]

把 PDF、Word、Excel、网页、扫描件或压缩包写成 Markdown 转写稿。转写稿可以用文本编辑器改正，
再写进元数据的 files[].transcript，转换时就以它代替原件；不改动时，得到的记录与直接转换原件相同。

  --out 目录  每个文件写成 目录/文件名.md（默认打印到屏幕）
  --force     覆盖已有的转写稿
  --help      打印本说明

退出码：0 成功，1 有文件无法读取，2 用法错误。
`;

const options = {
  out: { type: 'string' },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function readArguments() {
  try {
    return readFileArguments(options);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(2);
  }
}

function write(text: SourceText, folder: string, force: boolean): void {
  const path = join(folder, `${text.name.replaceAll(/[\\/]/gu, '_')}.md`);
  if (existsSync(path) && !force) throw new ExtractionError(`${path} 已经存在，加 --force 才会覆盖`);
  writeFileSync(path, text.text);
  console.error(path);
}

const { values, positionals } = readArguments();
if (values.help) {
  console.log(usage);
  process.exit(0);
}
for (const file of positionals) {
  try {
    for (const text of await readOriginal(readFileSync(file), basename(file))) {
      for (const { message, page } of text.notices) {
        console.error(`${file}${page === null ? '' : ` 第 ${page} 页`}：${message}`);
      }
      if (values.out === undefined) process.stdout.write(text.text);
      else write(text, values.out, values.force);
    }
  } catch (error) {
    if (!isAboutFile(error)) throw error;
    console.error(`${file}：${error.message}`);
    process.exitCode = 1;
  }
}
