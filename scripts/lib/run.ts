import { spawn } from 'node:child_process';
import { projectRoot } from './project.ts';

export interface RunOptions {
  /** Added to the environment of this process. */
  env?: Record<string, string>;
  /** Keep the output instead of passing it on. */
  capture?: boolean;
  /** Milliseconds until the program is ended; none by default. */
  timeout?: number;
}

export interface RunResult {
  /** Exit code; 1 when the program was ended by a signal or could not be started. */
  code: number;
  /** Standard output and error together, when captured. */
  output: string;
}

/** Runs a program in the project's folder and waits for its end; a failure is a result, not an exception. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', options.capture ? 'pipe' : 'inherit', options.capture ? 'pipe' : 'inherit'],
      timeout: options.timeout,
      // npm is a batch file on Windows.
      shell: process.platform === 'win32' && command === 'npm',
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs a TypeScript file of the project with the Node that runs this one. */
export function runScript(file: string, args: readonly string[] = [], options: RunOptions = {}): Promise<RunResult> {
  return run(process.execPath, [file, ...args], options);
}
