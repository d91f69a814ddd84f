import assert from 'node:assert/strict';
import { after, describe, it, mock } from 'node:test';
import { UsageError } from '../../scripts/lib/arguments.ts';
import { runCommand } from '../../scripts/lib/command.ts';

class FileError extends Error {}

/** Exit code and what was printed of a command that does this. */
async function run(main: () => Promise<number>): Promise<{ code: unknown; said: string }> {
  const print = mock.method(console, 'error', () => {});
  const before = process.exitCode;
  try {
    await runCommand({
      usage: '用法',
      main,
      expects: (error): error is Error => error instanceof FileError,
      failure: 4,
    });
    return { code: process.exitCode, said: print.mock.calls.map(({ arguments: [text] }) => text).join('\n') };
  } finally {
    process.exitCode = before;
    print.mock.restore();
  }
}

const fail = (error: Error) => async (): Promise<number> => {
  throw error;
};

describe('a command', () => {
  after(() => mock.restoreAll());

  it('ends with its own exit code', async () => {
    assert.deepEqual(await run(async () => 3), { code: 3, said: '' });
  });

  it('prints its usage for arguments that make no sense', async () => {
    assert.deepEqual(await run(fail(new UsageError('没有给出文件'))), { code: 2, said: '没有给出文件\n\n用法' });
  });

  it('tells an error it expects in a line', async () => {
    assert.deepEqual(await run(fail(new FileError('读不出'))), { code: 4, said: '读不出' });
  });

  it('throws a defect', async () => {
    await assert.rejects(run(fail(new TypeError('defect'))), TypeError);
  });
});
