import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { packageFolder, recognitionInstalled } from '../convert/extract/scan/installed.ts';

const windows = process.platform === 'win32';

/**
 * Installs the optional packages into a folder of their own, in the versions of their lock file.
 * @throws when npm fails
 */
export function install(folder: string): void {
  if (recognitionInstalled(folder)) {
    console.log(`已经安装在 ${folder}`);
    return;
  }
  requireOwn(folder);
  mkdirSync(folder, { recursive: true });
  for (const name of ['package.json', 'package-lock.json']) {
    copyFileSync(path.join(packageFolder, name), path.join(folder, name));
  }
  console.log('正在下载 …');
  // The install script of onnxruntime-node would fetch parts for graphics cards from elsewhere; none is needed.
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' },
  });
  if (done.status !== 0 || !recognitionInstalled(folder)) throw new Error('安装没有成功，npm 的提示见上。');
  dropOtherSystems(path.join(folder, 'node_modules/onnxruntime-node/bin'));
  console.log(`已安装在 ${folder}`);
}

/** Deletes the folder, when it is one of ours. */
export function remove(folder: string): void {
  if (!existsSync(folder)) {
    console.log('没有安装，不用删除。');
    return;
  }
  requireOwn(folder);
  rmSync(folder, { recursive: true });
  console.log(`已删除 ${folder}`);
}

/** A folder that is something else is not touched: its name may have been mistyped in the environment. */
function requireOwn(folder: string): void {
  const manifest = path.join(folder, 'package.json');
  const ours = existsSync(manifest)
    ? nameIn(manifest) === nameIn(path.join(packageFolder, 'package.json'))
    : !existsSync(folder) || readdirSync(folder).length === 0;
  if (!ours) throw new Error(`${folder} 里是别的东西，没有改动它。`);
}

function nameIn(manifest: string): unknown {
  return JSON.parse(readFileSync(manifest, 'utf8')).name;
}

/**
 * Deletes the programs for other systems, four fifths of the package: `bin/<interface>/<system>/<processor>/`.
 * @throws when there is none for this one
 */
function dropOtherSystems(bin: string): void {
  const here = path.join(process.platform, process.arch);
  if (!readdirSync(bin).some((api) => existsSync(path.join(bin, api, here)))) {
    throw new Error(`onnxruntime-node 没有适合这台机器（${process.platform} ${process.arch}）的程序，识别不能使用。`);
  }
  for (const api of readdirSync(bin)) {
    for (const system of readdirSync(path.join(bin, api))) {
      for (const processor of readdirSync(path.join(bin, api, system))) {
        if (path.join(system, processor) !== here) rmSync(path.join(bin, api, system, processor), { recursive: true });
      }
    }
  }
}
