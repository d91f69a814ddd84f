import { ExtractionError } from '../extraction.ts';
import { decodeName } from './names.ts';

/** An entry as the central directory states it; sizes are claims, not facts. */
export interface DirectoryEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  encrypted: boolean;
  symbolicLink: boolean;
  checksum: number;
  packed: number;
  /** Where its local header begins. */
  offset: number;
}

const damaged = '压缩包已损坏或不完整，请重新打包或重新下载';
const signature = { end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50, entry: 0x02014b50, local: 0x04034b50 };
const unknown32 = 0xffffffff;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Reads outside the file are damage, whatever field led there. */
function guarded<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw new ExtractionError(damaged);
    throw error;
  }
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === signature.end) return at;
  }
  throw new ExtractionError(damaged);
}

/** Number of entries and where the first one is listed; ZIP64 keeps them elsewhere. */
function findDirectory(view: DataView): { count: number; offset: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== 0xffff && offset !== unknown32) return { count, offset };
  if (end < 20 || view.getUint32(end - 20, true) !== signature.locator64) return { count, offset };
  const end64 = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(end64, true) !== signature.end64) throw new ExtractionError(damaged);
  return {
    count: Number(view.getBigUint64(end64 + 32, true)),
    offset: Number(view.getBigUint64(end64 + 48, true)),
  };
}

/** Packed size and offset; where 32 bits did not suffice they stand in the ZIP64 field, in this order. */
function readSizes(view: DataView, at: number, extra: number, extraEnd: number): { packed: number; offset: number } {
  const claimed = view.getUint32(at + 24, true);
  let packed = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extraEnd; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4 + (claimed === unknown32 ? 8 : 0);
    if (packed === unknown32) {
      packed = Number(view.getBigUint64(value, true));
      value += 8;
    }
    if (offset === unknown32) offset = Number(view.getBigUint64(value, true));
  }
  return { packed, offset };
}

/**
 * Lists the entries of a ZIP from its central directory, which is what every unpacker goes by.
 * @throws ExtractionError when it is damaged or lists more than `most` entries.
 */
export function readDirectory(bytes: Uint8Array, most: number): DirectoryEntry[] {
  return guarded(() => {
    const view = viewOf(bytes);
    const { count, offset } = findDirectory(view);
    if (count > most) throw new ExtractionError(`压缩包里有 ${count} 个文件，超过 ${most} 个的上限`);
    const entries: DirectoryEntry[] = [];
    let at = offset;
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== signature.entry) throw new ExtractionError(damaged);
      const flags = view.getUint16(at + 8, true);
      const nameEnd = at + 46 + view.getUint16(at + 28, true);
      const extraEnd = nameEnd + view.getUint16(at + 30, true);
      if (extraEnd > bytes.length) throw new ExtractionError(damaged);
      const madeOnUnix = view.getUint8(at + 5) === 3;
      const fileType = (view.getUint32(at + 38, true) >>> 16) & 0o170000;
      entries.push({
        name: decodeName(bytes.subarray(at + 46, nameEnd), (flags & 0x800) !== 0),
        method: view.getUint16(at + 10, true),
        encrypted: (flags & 1) !== 0,
        symbolicLink: madeOnUnix && fileType === 0o120000,
        checksum: view.getUint32(at + 16, true),
        ...readSizes(view, at, nameEnd, extraEnd),
      });
      at = extraEnd + view.getUint16(at + 32, true);
    }
    return entries;
  });
}

/** The packed bytes of an entry, which begin after its local header. */
export function packedBytes(bytes: Uint8Array, entry: DirectoryEntry): Uint8Array {
  return guarded(() => {
    const view = viewOf(bytes);
    if (view.getUint32(entry.offset, true) !== signature.local) throw new ExtractionError(damaged);
    const head = 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    const start = entry.offset + head;
    if (start + entry.packed > bytes.length) throw new ExtractionError(damaged);
    return bytes.subarray(start, start + entry.packed);
  });
}
