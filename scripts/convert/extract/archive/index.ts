import { crc32 } from 'node:zlib';
import { Inflate } from 'fflate';
import { ExtractionError } from '../extraction.ts';
import { archiveLimits, type ZipLimits } from '../limits.ts';
import { type DirectoryEntry, packedBytes, readDirectory } from './directory.ts';
import { compareNaturally, isDebris, safePath } from './names.ts';

/** An open ZIP. Nothing is inflated before it is asked for; what is read counts against the limits. */
export interface Zip {
  /** Paths of its files in natural order, without folders and without what operating systems leave behind. */
  names: readonly string[];
  has(name: string): boolean;
  /**
   * The bytes of a file.
   * @throws ExtractionError when it is missing, encrypted, damaged, packed by an unsupported method, or too large.
   */
  read(name: string): Uint8Array;
  /** The same bytes piece by piece, so that a large file need not fit into the memory. Throws like `read`. */
  stream(name: string, take: (piece: Uint8Array) => void): void;
}

/** Deflate makes at most 1032 bytes out of one: a step of this size stays below 17 MB. */
const step = 16 * 1024;

function methodError(name: string, method: number): ExtractionError {
  return new ExtractionError(`压缩包里的“${name}”用了不支持的压缩方法（${method}），请用普通 ZIP 方式重新打包`);
}

/** Checks the names of a directory and returns the files in it by their paths. */
function filesByPath(bytes: Uint8Array, limits: ZipLimits): Map<string, DirectoryEntry> {
  const files = new Map<string, DirectoryEntry>();
  let packed = 0;
  for (const entry of readDirectory(bytes, limits.entries)) {
    const path = safePath(entry.name);
    if (path.endsWith('/') || isDebris(path)) continue;
    if (entry.symbolicLink) throw new ExtractionError(`压缩包里的“${path}”是符号链接，拒绝读取`);
    if (files.has(path)) throw new ExtractionError(`压缩包里有两个同名文件“${path}”`);
    packed += entry.packed;
    files.set(path, entry);
  }
  if (packed > bytes.length) throw new ExtractionError('压缩包里的文件互相重叠，不是正常的压缩包，拒绝读取');
  return files;
}

/**
 * Opens a ZIP. Sizes stated in its headers are believed nowhere: what comes out is counted.
 * @throws ExtractionError when it is damaged, hostile or beyond the limits.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits = archiveLimits): Zip {
  const files = filesByPath(bytes, limits);
  let total = 0;

  function stream(name: string, take: (piece: Uint8Array) => void): void {
    const entry = files.get(name);
    if (!entry) throw new ExtractionError(`压缩包里没有“${name}”`);
    if (entry.encrypted) throw new ExtractionError(`压缩包里的“${name}”已加密，请去掉密码后重新打包`);
    const packed = packedBytes(bytes, entry);
    let size = 0;
    let checksum = 0;
    const count = (piece: Uint8Array): void => {
      size += piece.length;
      total += piece.length;
      if (size > limits.entry || total > limits.total) {
        throw new ExtractionError(`压缩包里的“${name}”解压后过大，拒绝读取`);
      }
      if (size > limits.ratioFrom && size > packed.length * limits.ratio) {
        throw new ExtractionError(`压缩包里的“${name}”压缩比异常（可能是压缩炸弹），拒绝读取`);
      }
      checksum = crc32(piece, checksum);
      take(piece);
    };
    if (entry.method === 0) count(packed);
    else if (entry.method === 8) inflate(name, packed, count);
    else throw methodError(name, entry.method);
    if (checksum !== entry.checksum) throw new ExtractionError(`压缩包里的“${name}”已损坏：校验和不符`);
  }

  return {
    names: [...files.keys()].sort(compareNaturally),
    has: (name) => files.has(name),
    read(name) {
      const pieces: Uint8Array[] = [];
      stream(name, (piece) => pieces.push(piece));
      return joined(pieces);
    },
    stream,
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function inflate(name: string, packed: Uint8Array, take: (piece: Uint8Array) => void): void {
  const inflater = new Inflate((piece) => take(piece));
  try {
    for (let at = 0; at < packed.length || at === 0; at += step) {
      inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    if (error instanceof ExtractionError) throw error;
    throw new ExtractionError(`压缩包里的“${name}”已损坏，无法解压`);
  }
}
