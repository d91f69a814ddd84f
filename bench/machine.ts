import { cpus, totalmem } from 'node:os';

/** The machine a figure was measured on, in one line. */
export function machine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `machine: ${cpus().length} × ${cpu?.model}, ${memory} GiB, ${process.platform}-${process.arch}, Node ${process.version}`;
}
