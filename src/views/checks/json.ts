import type { CheckReport } from '../../model/index.ts';

function lines(items: readonly unknown[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
}

/** The checks of a document as JSON, with the address of their schema: one a line, so that there are hundreds without much white space between. */
export function reportJson({ disclosure, verdicts, requirements }: CheckReport, schema: string): string {
  const id = JSON.stringify(disclosure);
  return `{"$schema":${JSON.stringify(schema)},\n"disclosure":${id},\n"verdicts":${lines(verdicts)},\n"requirements":${lines(requirements)}}\n`;
}
