import { unzipSync, zipSync } from 'fflate';

/** An archive carries the time of its making; in local time, so that its bytes do not depend on the time zone. */
const always = new Date(2000, 0, 1);

/** The same workbook without the time at which it was made: the same document gives the same bytes, and checksum. */
export function repacked(workbook: Uint8Array): Uint8Array<ArrayBuffer> {
  return zipSync(unzipSync(workbook), { mtime: always, level: 6 });
}
