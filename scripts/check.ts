import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CheckSeverity, checkSeverities } from '../src/model/index.ts';
import { jsonReport } from './check/formats/json.ts';
import { markdownReport } from './check/formats/markdown.ts';
import { sarifReport } from './check/formats/sarif.ts';
import { textReport } from './check/formats/text.ts';
import { checkFiles, checkStored } from './check/read.ts';
import { type CheckResult, countVerdicts } from './check/result.ts';
import { isAboutFile } from './convert/extract/extraction.ts';
import { readGiven } from './inspect/given.ts';
import { readArguments, UsageError } from './lib/arguments.ts';
import { runCommand } from './lib/command.ts';
import { projectRoot } from './lib/project.ts';

const usage = `用法：npm run check -- [文件…] [选项]

公开之前核对一份预算或决算：表内、表间、文字与表、文字里的加减和占比、单位年度用词、绩效表、应公开的内容。
给出文件（PDF、Word、Excel、网页、Markdown、文本、压缩包），就读这些文件，作为同一份公开文件核对；
不给文件，就核对内容目录里的全部记录。只读不写，不联网。

  --format 格式   text（默认，打印在屏幕上）、markdown（可以发给单位的报告）、json、sarif
  --out 文件      写到文件里
  --least 级别    只列出不轻于此级的：error、warn、info（默认）、note（连四舍五入的差也列出）
  --verbose       每处发现写出算式和每个数的位置
  --only 文字     不给文件时，只核对编号含此文字的记录（可重复）
  --year 年度     例如 2024（默认从文件读出）
  --kind 种类     预算 或 决算（默认从文件读出）
  --content 目录  内容目录（默认 content，或环境变量 CONTENT_DIR）
  --help          打印本说明

退出码：0 没有错误和警告，1 有错误，3 没有错误但有警告，2 用法错误，4 文件无法读取。
`;

const options = {
  format: { type: 'string', default: 'text' },
  out: { type: 'string' },
  least: { type: 'string', default: 'info' },
  verbose: { type: 'boolean', default: false },
  only: { type: 'string', multiple: true, default: [] as string[] },
  year: { type: 'string' },
  kind: { type: 'string' },
  content: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const formats = {
  text: textReport,
  markdown: markdownReport,
  sarif: sarifReport,
  json: (results: readonly CheckResult[]) => jsonReport(results),
} satisfies Record<string, (results: readonly CheckResult[], least: CheckSeverity, verbose: boolean) => string>;

function isOneOf<T extends string>(names: readonly T[], word: string): word is T {
  return (names as readonly string[]).includes(word);
}

/** By the gravest finding: 1 for an error, 3 for a warning, 0 for neither. */
function exitCode(results: readonly CheckResult[]): number {
  const counts = results.map(({ verdicts }) => countVerdicts(verdicts));
  if (counts.some(({ errors }) => errors > 0)) return 1;
  return counts.some(({ warnings }) => warnings > 0) ? 3 : 0;
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments(options);
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { format, least } = values;
  if (!isOneOf(Object.keys(formats) as (keyof typeof formats)[], format)) {
    throw new UsageError(`--format 不能是“${format}”：请给出 ${Object.keys(formats).join('、')} 之一`);
  }
  if (!isOneOf(checkSeverities, least)) {
    throw new UsageError(`--least 不能是“${least}”：请给出 ${checkSeverities.join('、')} 之一`);
  }
  const content = resolve(values.content ?? process.env.CONTENT_DIR ?? join(projectRoot, 'content'));
  const results =
    positionals.length > 0
      ? [await checkFiles(positionals, content, readGiven(values))]
      : await checkStored(content, values.only);
  if (results.length === 0) throw new UsageError(`${content} 里没有要核对的记录`);
  const report = formats[format](results, least, values.verbose);
  if (values.out === undefined) console.log(report);
  else writeFileSync(values.out, report.endsWith('\n') ? report : `${report}\n`);
  return exitCode(results);
}

await runCommand({ usage, main, expects: isAboutFile, failure: 4 });
