import { Worker } from 'node:worker_threads';
import { ExtractionError } from '../extraction.ts';
import { workbookLimits } from '../limits.ts';
import type { Sheet } from './sheet.ts';

type Answer = { sheets: Sheet[] } | { refusal: string };

const damaged = '工作簿已损坏或过大，无法读取；请用 Excel 或 WPS 打开并另存为 XLSX 后再发布';

/**
 * Reads an XLS or an XML Spreadsheet 2003 in a thread of its own: the library that reads them can be led round in
 * circles by a damaged file, and a thread can be stopped.
 * @param flat Whether it is XML.
 * @param time Milliseconds after which it is given up.
 * @throws ExtractionError when it is damaged, encrypted or beyond the limits, those of time and memory too.
 */
export async function readInThread(
  bytes: Uint8Array,
  flat: boolean,
  time = workbookLimits.threadTime,
): Promise<Sheet[]> {
  const worker = new Worker(new URL('./binary-worker.ts', import.meta.url), {
    workerData: { bytes, flat },
    resourceLimits: { maxOldGenerationSizeMb: workbookLimits.threadMemory },
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<Answer>((resolve, reject) => {
      const fail = () => reject(new ExtractionError(damaged));
      timer = setTimeout(fail, time);
      worker.once('message', resolve);
      worker.once('error', fail);
      worker.once('exit', fail);
    });
    if ('refusal' in answer) throw new ExtractionError(answer.refusal);
    return answer.sheets;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
