import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runScript } from '../../../scripts/lib/run.ts';
import { TestSite } from './site.ts';

export interface MakeOptions {
  /** Whether there are sources to convert; else the content has its records. */
  convert?: boolean;
  /** Whether the search index is built. */
  search?: boolean;
  /** Settings of the build. */
  env?: Record<string, string>;
}

/** A site of content made for a test, in a temporary folder. Making it takes longer than a test may by default. */
export class MadeSite extends TestSite {
  content = '';
  output = '';
  #folder: string | undefined;

  /** Writes content, builds the site and serves it; gives back what the writer did. */
  async make<T>(
    write: (content: string) => Promise<T>,
    { convert = false, search = false, env = {} }: MakeOptions = {},
  ): Promise<T> {
    this.#folder = await mkdtemp(path.join(tmpdir(), 'open-budget-site-'));
    this.content = path.join(this.#folder, 'content');
    this.output = path.join(this.#folder, 'site');
    const written = await write(this.content);
    if (convert) await run('scripts/convert.ts', ['--content', this.content]);
    const folders = { CONTENT_DIR: this.content, OUT_DIR: this.output };
    await run('scripts/build.ts', search ? [] : ['--no-search'], { ...env, ...folders });
    await this.start(this.output);
    return written;
  }

  override async stop(): Promise<void> {
    await super.stop();
    if (this.#folder) await rm(this.#folder, { recursive: true, force: true });
  }
}

async function run(script: string, args: string[], env: Record<string, string> = {}): Promise<void> {
  const { code, output } = await runScript(script, args, { capture: true, env });
  assert.equal(code, 0, output);
}
