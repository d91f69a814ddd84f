import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import {
  packageFolder,
  packageVersions,
  recognitionInstalled,
} from '../../../scripts/convert/extract/scan/installed.ts';
import { projectRoot } from '../../../scripts/lib/project.ts';
import { parts, sizes } from '../../../scripts/recognition/parts.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'open-budget-recognition-'));
after(() => rmSync(folder, { recursive: true }));

function recognition(...words: string[]) {
  return spawnSync(process.execPath, ['scripts/recognition.ts', ...words], {
    cwd: projectRoot,
    encoding: 'utf8',
    env: { ...process.env, OPEN_BUDGET_RECOGNITION: path.join(folder, 'packages') },
  });
}

test('every optional package is pinned, locked, described and licensed', () => {
  const lock = JSON.parse(readFileSync(path.join(packageFolder, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; integrity?: string; resolved?: string; license?: string }>;
  };
  for (const { name, version, licence } of parts()) {
    assert.match(version, /^\d+\.\d+\.\d+$/u);
    assert.equal(lock.packages[`node_modules/${name}`]?.version, version);
    assert.match(licence, /MIT|Apache-2\.0/u);
  }
  for (const [name, { integrity, resolved, license }] of Object.entries(lock.packages)) {
    if (name === '') continue;
    assert.ok(integrity && !resolved, name);
    assert.match(license ?? '', /MIT|Apache-2\.0|BSD|ISC/u);
  }
  assert.ok(sizes.download >= parts().reduce((sum, { download }) => sum + download, 0));
});

test('without a command it says what it would download and how large, and downloads nothing', () => {
  const { stdout, status } = recognition();
  assert.equal(status, 0);
  for (const { name, version, download } of parts()) assert.ok(stdout.includes(`${name} ${version}  ${download} MB`));
  assert.ok(stdout.includes(`${sizes.download} MB`) && stdout.includes('npm run recognition -- install'));
  assert.equal(recognition('status').status, 1);
  assert.equal(recognitionInstalled(path.join(folder, 'packages')), false);
});

test('status and the converter agree on what is installed; another version is not', () => {
  const modules = path.join(folder, 'packages/node_modules');
  for (const { name, wanted } of packageVersions()) {
    mkdirSync(path.join(modules, name), { recursive: true });
    writeFileSync(path.join(modules, name, 'package.json'), JSON.stringify({ name, version: wanted }));
  }
  assert.equal(recognition('status').status, 0);
  assert.equal(recognitionInstalled(path.join(folder, 'packages')), true);
  const { name = '' } = packageVersions()[0] ?? {};
  writeFileSync(path.join(modules, name, 'package.json'), JSON.stringify({ name, version: '0.0.1' }));
  assert.equal(recognitionInstalled(path.join(folder, 'packages')), false);
  const { stdout, status } = recognition('status');
  assert.equal(status, 1);
  assert.ok(stdout.includes('0.0.1'));
});

test('a folder that is something else is neither filled nor deleted', () => {
  const packages = path.join(folder, 'packages');
  writeFileSync(path.join(packages, 'package.json'), JSON.stringify({ name: 'something-else' }));
  for (const command of ['install', 'remove']) {
    const { status, stderr } = recognition(command);
    assert.equal(status, 1, command);
    assert.ok(stderr.includes('没有改动'), stderr);
  }
  writeFileSync(path.join(packages, 'package.json'), readFileSync(path.join(packageFolder, 'package.json')));
  assert.equal(recognition('remove').status, 0);
  assert.ok(recognition('remove').stdout.includes('没有安装'));
});

test('an unknown command is a mistake in usage', () => {
  assert.equal(recognition('fetch').status, 2);
  assert.equal(recognition('install', 'remove').status, 2);
});
