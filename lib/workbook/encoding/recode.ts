import type { TextPool } from '../text-pool';
import type { LegacyFont } from './legacy-font';
import {
  doubtfulWords,
  LEGACY_ENCODINGS,
  type LegacyEncoding,
  readIn,
  readsAsTyped,
  readsIn,
} from './reading';

/** Fewer broken words may be a foreign name or a slip; a font of the encoding makes one word enough. */
const FEWEST_WORDS = 3;
const LEAST_SHARE = 0.6;

/**
 * Finds the old encoding that a whole file was typed in, and puts its texts into Unicode. Texts that read well as
 * they stand stay: files are often half old, half new.
 * @returns the encoding, to be named to the person; nothing when the file is plain Unicode.
 */
export function recodeLegacy(pool: TextPool): LegacyEncoding | undefined {
  const evidence = gather(pool);
  const best = LEGACY_ENCODINGS.reduce((a, b) => (evidence.words[b] > evidence.words[a] ? b : a));
  const fewest = evidence.fonts.has(best) ? 1 : FEWEST_WORDS;
  if (evidence.words[best] < Math.max(fewest, evidence.broken * LEAST_SHARE)) return undefined;
  const wholeFile = !evidence.fonts.has(best);
  pool.convert((text, font) => {
    const typedSo = font !== undefined && encodingOf(font) === best;
    if (!isLegacy(text, best, typedSo || wholeFile))
      return font === 'tcvn3-capital' ? text.toUpperCase() : text;
    const read = readIn(best, text);
    return font === 'tcvn3-capital' ? read.toUpperCase() : read;
  });
  return best;
}

type Evidence = {
  /** Words that are no Vietnamese as typed. */
  broken: number;
  /** Of these, words that are Vietnamese in the encoding. */
  readonly words: Record<LegacyEncoding, number>;
  readonly fonts: ReadonlySet<LegacyEncoding>;
};

function gather(pool: TextPool): Evidence {
  const fonts = new Set<LegacyEncoding>();
  const words: Record<LegacyEncoding, number> = { tcvn3: 0, vni: 0 };
  let broken = 0;
  for (const { text, font } of pool.texts()) {
    const doubtful = doubtfulWords(text);
    if (font !== undefined && doubtful.length > 0) fonts.add(encodingOf(font));
    for (const word of doubtful) {
      if (readsAsTyped(word)) continue;
      broken += 1;
      for (const encoding of LEGACY_ENCODINGS) if (readsIn(encoding, word)) words[encoding] += 1;
    }
  }
  return { broken, words, fonts };
}

/** Whichever reading gives more Vietnamese words; when both do alike («Hùng» may be «Hựng»), the font or the file decides. */
function isLegacy(text: string, encoding: LegacyEncoding, inDoubt: boolean): boolean {
  const doubtful = doubtfulWords(text);
  if (doubtful.length === 0) return false;
  const asTyped = doubtful.filter(readsAsTyped).length;
  const inEncoding = doubtful.filter((word) => readsIn(encoding, word)).length;
  return inEncoding > asTyped || (inEncoding === asTyped && inDoubt);
}

const encodingOf = (font: LegacyFont): LegacyEncoding => (font === 'vni' ? 'vni' : 'tcvn3');
