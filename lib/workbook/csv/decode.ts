import type { Encoding } from '@/lib/domain/import/workbook';
import { readsAsTyped } from '../encoding/reading';
import { WorkbookRefused } from '../refusal';

/** Text of a file, with its encoding when the bytes tell it; old single-byte encodings show in the words only. */
export type DecodedText = { readonly text: string; readonly encoding: Encoding | undefined };

const SAMPLE = 4096;
/** Of a text in UTF-16 every second byte of a plain letter is zero; other text has none. */
const ZEROS_OF_UTF_16 = 0.2;
const MOST_ZEROS = 0.001;
const WELL_READ = 0.85;
/** Letters that are looked at word by word. */
const WORD_SAMPLE = 262_144;

/** Decodes by byte order mark, then as strict UTF-8, then as UTF-16 without mark, then as windows-1258. */
export function decodeText(bytes: Buffer): DecodedText {
  if (startsWith(bytes, [0xff, 0xfe])) return utf16(bytes, 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return utf16(bytes, 'utf-16be');
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * ZEROS_OF_UTF_16 && even < odd / 4) return utf16(bytes, 'utf-16le');
  if (even > sample.length * ZEROS_OF_UTF_16 && odd < even / 4) return utf16(bytes, 'utf-16be');
  if (even + odd > sample.length * MOST_ZEROS) throw new WorkbookRefused('NOT_A_WORKBOOK');
  return decodeStrictly(bytes, 'utf-8', 'utf-8') ?? singleByte(bytes);
}

function utf16(bytes: Buffer, label: 'utf-16le' | 'utf-16be'): DecodedText {
  const decoded = decodeStrictly(bytes, label, 'utf-16');
  if (decoded === undefined) throw new WorkbookRefused('DAMAGED');
  return decoded;
}

function decodeStrictly(bytes: Buffer, label: string, encoding: Encoding): DecodedText | undefined {
  try {
    return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Windows-1258 composes letters of a vowel and a mark, so well composed words prove it; else Latin-1, for TCVN3 and VNI. */
function singleByte(bytes: Buffer): DecodedText {
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const words = text
    .slice(0, WORD_SAMPLE)
    .split(/[\s!-@[-`{-~]+/)
    .filter((word) => /[^\0-\x7F]/.test(word));
  const well = words.filter(readsAsTyped).length;
  if (well >= words.length * WELL_READ) return { text, encoding: 'windows-1258' };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: undefined };
}

const startsWith = (bytes: Buffer, mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);
