import { parseArgs } from 'node:util';
import { packageVersions, recognitionFolder, recognitionInstalled } from './convert/extract/scan/installed.ts';
import { install, remove } from './recognition/install.ts';
import { parts, sizes } from './recognition/parts.ts';

const usage = `用法：npm run recognition -- [install | remove | status]

离线识别扫描页里的文字。默认不安装，构建网站也用不到；没有它，扫描页只留下一条提示。
安装后 npm run transcribe、npm run convert、npm run add 遇到扫描页会自动使用；识别时不联网，文件不离开本机。

  （不带参数）  说明会下载什么、有多大，不下载
  install       下载并安装
  remove        删除
  status        是否已安装

退出码：0 成功（status：已安装），1 失败（status：未安装），2 用法错误。
`;

function offer(): void {
  console.log('将从 npm 下载：\n');
  for (const { name, version, download, licence, purpose } of parts()) {
    console.log(`  ${name} ${version}  ${download} MB  ${licence}\n    ${purpose}`);
  }
  console.log(`\n共下载约 ${sizes.download} MB，安装后占约 ${sizes.installed} MB，装在 ${recognitionFolder()}`);
  console.log('安装：npm run recognition -- install');
}

function status(): void {
  for (const { name, wanted, found } of packageVersions()) {
    const version = found === null ? '未安装' : found === wanted ? found : `${found}，需要 ${wanted}`;
    console.log(`${name}：${version}`);
  }
  console.log(recognitionInstalled() ? `已安装在 ${recognitionFolder()}` : '未安装，办法见 npm run recognition');
  process.exitCode = recognitionInstalled() ? 0 : 1;
}

function readCommand(): string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', default: false } },
    });
    if (positionals.length > 1) throw new Error('只能给出一个命令');
    return values.help ? 'help' : (positionals[0] ?? 'offer');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const commands: Record<string, () => void> = {
  offer,
  status,
  install: () => install(recognitionFolder()),
  remove: () => remove(recognitionFolder()),
  help: () => console.log(usage),
};

const command = readCommand();
const run = commands[command];
if (run) {
  try {
    run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
} else {
  console.error(`没有这个命令：${command}\n\n${usage}`);
  process.exitCode = 2;
}
