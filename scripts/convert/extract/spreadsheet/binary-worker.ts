import { parentPort, workerData } from 'node:worker_threads';
import { ExtractionError } from '../extraction.ts';
import { readBinaryWorkbook, readFlatWorkbook } from './binary-workbook.ts';

/** What the thread answers: the sheets, or why there are none. */
const { bytes, flat } = workerData as { bytes: Uint8Array; flat: boolean };
try {
  parentPort?.postMessage({ sheets: flat ? readFlatWorkbook(bytes) : readBinaryWorkbook(bytes) });
} catch (error) {
  if (!(error instanceof ExtractionError)) throw error;
  parentPort?.postMessage({ refusal: error.message });
}
