import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import type { WorkbookLimits } from '../limits';
import { WorkbookRefused } from '../refusal';

/** The parts of an `.xlsx`: a zip archive whose directory has been checked and whose content is only ever streamed. */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Opens the directory; nothing is unpacked yet. */
  static async open(bytes: Buffer, limits: WorkbookLimits): Promise<Archive> {
    // Names and sizes are checked here: the library would only say that something is wrong.
    const zip = await damagedUnless(
      fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: false, validateEntrySizes: false }),
    );
    if (zip.entryCount > limits.entries) throw new WorkbookRefused('TOO_MANY_PARTS');
    const entries = new Map<string, Entry>();
    const listed = zip.eachEntry();
    for (
      let next = await damagedUnless(listed.next());
      !next.done;
      next = await damagedUnless(listed.next())
    ) {
      const entry = next.value;
      const name = partKey(safeName(entry));
      if (entry.isEncrypted()) throw new WorkbookRefused('PASSWORD');
      if (entries.has(name)) throw new WorkbookRefused('DAMAGED');
      if (!name.endsWith('/')) entries.set(name, entry);
    }
    return new Archive(zip, entries);
  }

  /** Names of all parts, in small letters: part names do not tell capitals apart (ECMA-376 part 2). */
  names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(partKey(name));
  }

  /** Bytes that a part takes up in the file. */
  packedBytes(name: string): number {
    return this.entries.get(partKey(name))?.compressedSize ?? 0;
  }

  /** The part unpacked, piece by piece; what its header promised must come true at its end. */
  async *chunks(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(partKey(name));
    if (!entry) throw new WorkbookRefused('DAMAGED');
    const stream = await damagedUnless(this.zip.openReadStreamPromise(entry));
    const pieces: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]();
    let length = 0;
    let sum = 0;
    try {
      for (
        let next = await damagedUnless(pieces.next());
        !next.done;
        next = await damagedUnless(pieces.next())
      ) {
        length += next.value.length;
        sum = crc32(next.value, sum);
        yield next.value;
      }
    } finally {
      stream.destroy();
    }
    if (length !== entry.uncompressedSize || sum !== entry.crc32) throw new WorkbookRefused('DAMAGED');
  }
}

const partKey = (name: string): string => name.toLowerCase();

function safeName(entry: Entry): string {
  const name = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false);
  if (validateFileName(name) !== null || name.includes('\0')) throw new WorkbookRefused('UNSAFE_NAMES');
  return name;
}

/** Whatever the unpacking library dislikes means one thing to the person: the file is not whole. */
async function damagedUnless<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw error instanceof WorkbookRefused ? error : new WorkbookRefused('DAMAGED');
  }
}
