import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Arguments that make no sense, alone or together; the message says why, in Chinese. */
export class UsageError extends Error {}

/**
 * The options and files of a command that works on files. Throws `UsageError` for an option it does not know, and when
 * there is no file and no help is asked for.
 */
export function readFileArguments<T extends ParseArgsOptionsConfig & { help: { type: 'boolean'; default: false } }>(
  options: T,
) {
  const parsed = readArguments(options);
  if (parsed.positionals.length === 0 && (parsed.values as { help?: boolean }).help !== true) {
    throw new UsageError('没有给出文件');
  }
  return parsed;
}

/** The options and words of a command. Throws `UsageError` for an option it does not know. */
export function readArguments<T extends ParseArgsOptionsConfig>(options: T) {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
