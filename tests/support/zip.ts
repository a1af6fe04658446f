import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of an archive; what it says of itself may be a lie. */
export type ZipEntry = {
  readonly name: string | Buffer;
  readonly content: string | Buffer;
  /** Size it claims to unpack to. */
  readonly claimedBytes?: number;
  readonly claimedCrc?: number;
  /** 8 is deflate, the default; the content of any other is stored as it is. */
  readonly method?: number;
  /** Bit 0: encrypted. */
  readonly flags?: number;
  /** How often the directory lists it, each time pointing at the same bytes. */
  readonly times?: number;
};

/** A zip archive made by hand, for files that no honest program writes. */
export function zipOf(entries: readonly ZipEntry[], claimedEntries?: number): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const { local, central } = pack(entry, offset);
    files.push(local);
    offset += local.length;
    for (let time = 0; time < (entry.times ?? 1); time += 1) directory.push(central(time));
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(claimedEntries ?? directory.length, 8);
  end.writeUInt16LE(claimedEntries ?? directory.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listing, end]);
}

function pack(entry: ZipEntry, offset: number) {
  const content = Buffer.from(entry.content as string);
  const method = entry.method ?? 8;
  const packed = method === 8 ? deflateRawSync(content) : content;
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE((entry.flags ?? 0) | 0x800, 2);
  common.writeUInt16LE(method, 4);
  common.writeUInt32LE(entry.claimedCrc ?? crc32(content), 10);
  common.writeUInt32LE(packed.length, 14);
  common.writeUInt32LE(entry.claimedBytes ?? content.length, 18);
  const name = Buffer.from(entry.name as string);
  common.writeUInt16LE(name.length, 22);
  const central = (time: number): Buffer => {
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    common.copy(header, 6);
    header.writeUInt32LE(offset, 42);
    // The same bytes under another name each time.
    const suffix = Buffer.from(time === 0 ? '' : `.${time}`);
    header.writeUInt16LE(name.length + suffix.length, 28);
    return Buffer.concat([header, name, suffix]);
  };
  return { local: Buffer.concat([Buffer.from('PK\x03\x04'), common, name, packed]), central };
}
