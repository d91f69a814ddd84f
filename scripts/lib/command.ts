import { UsageError } from './arguments.ts';

/** What a command does, what it prints for `--help`, and the errors that are no defects of it. */
export interface Command {
  usage: string;
  /** Gives the exit code. */
  main(): Promise<number>;
  /** Errors that are told in a line, without a stack: of a file, of what is asked for. */
  expects(error: unknown): error is Error;
  /** Exit code of an error that is expected. */
  failure: number;
}

/**
 * Runs a command and sets the exit code: its own, 2 with the usage for arguments that make no sense, `failure` for an
 * error it expects. Every other error is a defect and is thrown.
 */
export async function runCommand({ usage, main, expects, failure }: Command): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\n${usage}`);
      process.exitCode = 2;
    } else if (expects(error)) {
      console.error(error.message);
      process.exitCode = failure;
    } else throw error;
  }
}
