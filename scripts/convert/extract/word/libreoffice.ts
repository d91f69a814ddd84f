import { spawn } from 'node:child_process';
import { access, constants, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ExtractionError } from '../extraction.ts';

/** Turns an old document into a DOCX. */
export type WordConverter = (bytes: Uint8Array, extension: 'doc' | 'rtf') => Promise<Uint8Array>;

const names = ['soffice', 'libreoffice', 'soffice.exe', 'soffice.com'];
/** Where installers put it without adding it to the search path. */
const usualFolders = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/usr/lib/libreoffice/program',
  '/opt/libreoffice/program',
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
  'C:\\Program Files (x86)\\LibreOffice\\program',
];
const patience = 120_000;

/** The program of LibreOffice, or null when it is not installed. */
export async function findLibreOffice(searchPath: string = process.env.PATH ?? ''): Promise<string | null> {
  for (const folder of [...searchPath.split(path.delimiter), ...usualFolders]) {
    if (folder === '') continue;
    for (const name of names) {
      const program = path.join(folder, name);
      const found = await access(program, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (found) return program;
    }
  }
  return null;
}

/** Settings of a profile of its own: no macro runs, no linked content is loaded. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
<item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>2</value></prop></item>
</oor:items>`;

/** Runs a program to its end; kills it, with all it started, when its time is up. */
function run(program: string, args: readonly string[], milliseconds: number): Promise<'ended' | 'late' | 'failed'> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'ignore', detached: process.platform !== 'win32' });
    const kill = (): void => {
      try {
        // The program is a script that starts others: the whole group is ended.
        if (child.pid !== undefined && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
        else child.kill('SIGKILL');
      } catch {
        // It has just ended by itself.
      }
    };
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      kill();
    }, milliseconds);
    const end = (result: 'ended' | 'failed'): void => {
      clearTimeout(timer);
      resolve(late ? 'late' : result);
    };
    child.once('error', () => end('failed'));
    child.once('close', (code) => end(code === 0 ? 'ended' : 'failed'));
  });
}

/** A converter that runs LibreOffice without a window, on a copy of the file, in a folder and a profile of its own. */
export function libreOfficeConverter(program: string, milliseconds: number = patience): WordConverter {
  return async (bytes, extension) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'open-budget-word-'));
    try {
      const profile = path.join(folder, 'profile');
      const input = path.join(folder, `input.${extension}`);
      const output = path.join(folder, 'output');
      await mkdir(path.join(profile, 'user'), { recursive: true });
      await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), settings);
      await writeFile(input, bytes);
      const args = [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        ...['--headless', '--norestore', '--nolockcheck', '--nodefault', '--nologo'],
        ...['--convert-to', 'docx:MS Word 2007 XML', '--outdir', output, input],
      ];
      const result = await run(program, args, milliseconds);
      if (result === 'late') {
        throw new ExtractionError(`LibreOffice 在 ${milliseconds / 1000} 秒内没有转换完这个文件，已停止`);
      }
      const [name] = await readdir(output).catch(() => []);
      if (result === 'failed' || name === undefined) {
        throw new ExtractionError('LibreOffice 无法转换这个文件，文件可能已损坏或加密；请用 Word 另存为 .docx');
      }
      return await readFile(path.join(output, name));
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    }
  };
}
