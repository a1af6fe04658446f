import type { WorkbookLimits } from '../limits';
import { WorkbookRefused } from '../refusal';
import type { Archive } from './archive';

/** Below this a part cannot hurt, and short repetitive XML packs far better than 50 to 1. */
const HARMLESS_BYTES = 2 * 1024 * 1024;
/** Drawings of other programs may bear a DTD; nobody parses them. */
const XML_PART = /\.(xml|rels|vml)$/;
const DOCTYPE = Buffer.from('<!DOCTYPE');
const ARCHIVE_STARTS = ['504b0304', '504b0506', '1f8b08', '377abcaf271c', '526172211a07', 'd0cf11e0a1b11ae1'];
const LONGEST_START = 8;

/**
 * Looks through every part before anything is understood: sizes are counted while unpacking, for headers lie, and
 * nothing is kept. Parts that the reader never opens are looked through too.
 */
export async function inspectArchive(
  archive: Archive,
  fileBytes: number,
  limits: WorkbookLimits,
): Promise<void> {
  for (const name of archive.names()) refuseByName(name);
  let inflated = 0;
  for (const name of archive.names()) {
    for await (const length of inspectPart(archive, name, limits)) {
      inflated += length;
      if (inflated > limits.inflatedBytes || swells(inflated, fileBytes, limits)) {
        throw new WorkbookRefused('SWELLS');
      }
    }
  }
}

/** Looks through one part. @returns the lengths of its pieces, as they come. */
async function* inspectPart(archive: Archive, name: string, limits: WorkbookLimits): AsyncGenerator<number> {
  let inflated = 0;
  let tail = Buffer.alloc(0);
  for await (const chunk of archive.chunks(name)) {
    if (inflated === 0) refuseNested(chunk);
    inflated += chunk.length;
    if (swells(inflated, archive.packedBytes(name), limits)) throw new WorkbookRefused('SWELLS');
    if (XML_PART.test(name)) tail = refuseDoctype(tail, chunk);
    yield chunk.length;
  }
}

const swells = (inflated: number, packed: number, limits: WorkbookLimits): boolean =>
  inflated > HARMLESS_BYTES && inflated > packed * limits.ratio;

function refuseByName(name: string): void {
  if (/vbaproject|\/macrosheets\/|\/activex\//.test(name)) throw new WorkbookRefused('MACROS');
  if (name.includes('/externallinks/')) throw new WorkbookRefused('EXTERNAL_LINKS');
}

/** Archives and old Office files inside the file have no business in a list of people. */
function refuseNested(chunk: Buffer): void {
  const start = chunk.subarray(0, LONGEST_START).toString('hex');
  if (ARCHIVE_STARTS.some((magic) => start.startsWith(magic))) throw new WorkbookRefused('NESTED_ARCHIVE');
}

/** Entities can only be declared in a DTD (C-32). The word may lie across two pieces. */
function refuseDoctype(tail: Buffer, chunk: Buffer): Buffer<ArrayBuffer> {
  const seam = Buffer.concat([tail, chunk.subarray(0, DOCTYPE.length)]);
  if (seam.includes(DOCTYPE) || chunk.includes(DOCTYPE)) throw new WorkbookRefused('ENTITIES');
  return Buffer.concat([tail, chunk.subarray(-DOCTYPE.length)]).subarray(-DOCTYPE.length);
}
