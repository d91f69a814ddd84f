/**
 * Names of the streams in a compound file (the container of DOC, XLS and encrypted OOXML), for telling which it is.
 * [MS-CFB]: header, sector chains in the FAT, directory of 128-byte entries.
 */

const endOfChain = 0xfffffffe;
/** 128 entries of a directory fill 32 sectors; a directory beyond this is no office document. */
const mostSectors = 4096;

/** Number of the sector after this one; chains are kept in sectors of their own, listed in the header. */
function nextSector(view: DataView, sectorSize: number, sector: number): number {
  const perSector = sectorSize / 4;
  let index = Math.floor(sector / perSector);
  let at = 76 + index * 4;
  if (index >= 109) {
    index -= 109;
    let list = view.getUint32(68, true);
    for (; index >= perSector - 1; index -= perSector - 1) list = view.getUint32((list + 2) * sectorSize - 4, true);
    at = (list + 1) * sectorSize + index * 4;
  }
  const table = view.getUint32(at, true);
  return view.getUint32((table + 1) * sectorSize + (sector % perSector) * 4, true);
}

/** The names of all streams and storages; those that a damaged file still shows. */
export function compoundNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const sectorSize = 2 ** view.getUint16(30, true);
    if (sectorSize !== 512 && sectorSize !== 4096) return names;
    let sector = view.getUint32(48, true);
    for (let count = 0; sector < endOfChain && count < mostSectors; count++) {
      const start = (sector + 1) * sectorSize;
      for (let at = start; at < start + sectorSize; at += 128) {
        const length = view.getUint16(at + 64, true);
        if (length < 2 || length > 64) continue;
        names.push(new TextDecoder('utf-16le').decode(bytes.subarray(at, at + length - 2)));
      }
      sector = nextSector(view, sectorSize, sector);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return names;
}
