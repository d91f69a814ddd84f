import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isAboutFile } from './convert/extract/extraction.ts';
import { inspectionPage } from './inspect/document.ts';
import { readGiven, readInput } from './inspect/given.ts';
import type { Pictures } from './inspect/pages.ts';
import { inspect } from './inspect/read.ts';
import { renderPages } from './inspect/render.ts';
import { summary } from './inspect/summary.ts';
import { readFileArguments } from './lib/arguments.ts';
import { runCommand } from './lib/command.ts';
import { projectRoot } from './lib/project.ts';

const usage = `用法：npm run inspect -- 文件… [选项]

把一份公开文件（PDF、Word、Excel、网页、Markdown、文本、压缩包）读一遍，写成一个网页，显示看到了什么、为什么：
每一页上的画线、单元格、表格、标题和没有着落的文字，每张表对应的标准表及依据，全部问题。
说明和表格分成几个文件公布的，一起给出：它们是同一份公开文件。不联网，不改动原件。

  --out 文件      网页写到哪里（默认 当前目录/文件名.inspect.html）
  --text          不写网页，只在屏幕上打印摘要
  --render        在每页下面垫上 PDF 的原貌（文件会大得多）
  --year 年度     例如 2024（默认从文件读出）
  --kind 种类     预算 或 决算（默认从文件读出）
  --content 目录  内容目录（默认 content，或环境变量 CONTENT_DIR）
  --help          打印本说明

退出码：0 成功，1 文件无法读取，2 用法错误。
`;

const options = {
  out: { type: 'string' },
  text: { type: 'boolean', default: false },
  render: { type: 'boolean', default: false },
  year: { type: 'string' },
  kind: { type: 'string' },
  content: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

async function main(): Promise<number> {
  const { values, positionals } = readFileArguments(options);
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const given = readGiven(values);
  const content = resolve(values.content ?? process.env.CONTENT_DIR ?? join(projectRoot, 'content'));
  const inputs = positionals.map(readInput);
  const inspection = await inspect(inputs, content, given);
  if (values.text) {
    console.log(summary(inspection));
    return 0;
  }
  const pictures: Pictures[] = [];
  for (const { input, format, pages } of inspection.files) {
    const bytes = inputs[input]?.bytes;
    // Of a file inside an archive only the text has been kept.
    const alone = inspection.files.filter((file) => file.input === input).length === 1;
    const drawn = values.render && bytes && alone && format === 'pdf' && pages.length > 0;
    pictures.push(drawn ? await renderPages(bytes) : new Map());
  }
  const out = values.out ?? `${inputs[0]?.name ?? ''}.inspect.html`;
  writeFileSync(out, inspectionPage(inspection, pictures));
  console.log(out);
  return 0;
}

await runCommand({ usage, main, expects: isAboutFile, failure: 1 });
