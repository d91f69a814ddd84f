/** What the compound file (OLE2) in which old Office and encrypted new Office files are kept holds. */
export type CompoundKind = 'encrypted' | 'word' | 'excel' | 'other';

const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Names of streams stand in the directory as UTF-16LE. */
const streams: readonly (readonly [name: string, kind: CompoundKind])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'word'],
  ['Workbook', 'excel'],
  ['Book', 'excel'],
];

/** The kind of a compound file by the streams in it, or null when the bytes are no compound file. */
export function compoundKind(bytes: Uint8Array): CompoundKind | null {
  if (magic.some((byte, index) => bytes[index] !== byte)) return null;
  const haystack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return streams.find(([name]) => haystack.includes(Buffer.from(`${name}\u0000`, 'utf16le')))?.[1] ?? 'other';
}
