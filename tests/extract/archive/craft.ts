import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of a ZIP with every field open to be falsified. */
export interface CraftedEntry {
  name: string | Uint8Array;
  content?: Uint8Array | string;
  /** Bytes that stand for the packed content, whatever they are. */
  packed?: Uint8Array;
  method?: number;
  flags?: number;
  /** Size the headers claim. */
  claimed?: number;
  checksum?: number;
  /** Mode as Unix packs it; 0 for an entry made on Windows. */
  mode?: number;
  /** All content is taken from this entry's place, counted from 0. */
  sharesWith?: number;
}

/** Writes a ZIP byte by byte, so that a test can make one no packer would. */
export function craftZip(entries: readonly CraftedEntry[], count = entries.length): Uint8Array {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = typeof entry.name === 'string' ? Buffer.from(entry.name) : Buffer.from(entry.name);
    const content = Buffer.from(entry.content ?? '');
    const method = entry.method ?? 8;
    const packed = Buffer.from(entry.packed ?? (method === 8 ? deflateRawSync(content) : content));
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(entry.flags ?? 0x800, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(entry.checksum ?? crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(entry.claimed ?? content.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const offset = entry.sharesWith === undefined ? at : (offsets[entry.sharesWith] ?? 0);
    offsets.push(offset);
    if (entry.sharesWith === undefined) {
      const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed]);
      parts.push(local);
      at += local.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((entry.mode ?? 0) << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    const made = Buffer.from([20, entry.mode === undefined ? 0 : 3]);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), made, fields, tail, name]));
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, directory, end]);
}
