import type { TextPool } from '../text-pool';
import { type Evidence, gatherEvidence, weigh } from './evidence';
import { encodingOfFont, type LegacyFont } from './legacy-font';
import { LEGACY_ENCODINGS, type LegacyEncoding, readIn } from './reading';

/** Fewer broken words may be a foreign name or a slip; a font of the encoding makes one word enough. */
const FEWEST_WORDS = 3;
const LEAST_SHARE = 0.6;

/**
 * Finds the old encoding that a whole file was typed in, and puts its texts into Unicode. Texts that read well as
 * they stand stay: files are often half old, half new.
 * @returns the encoding, to be named to the person; nothing when the file is plain Unicode.
 */
export function recodeLegacy(pool: TextPool): LegacyEncoding | undefined {
  const evidence = gatherEvidence(pool);
  const encoding = recognised(evidence);
  if (encoding === undefined) return undefined;
  const isMostlyOld = evidence.of[encoding].texts > evidence.unicode;
  pool.convert((text, font) => {
    const verdict = weigh(text, encoding);
    // When both readings do, the font knows; a file without such fonts follows its majority.
    const oldInDoubt = evidence.fonts.has(encoding) ? isFontOf(encoding, font) : isMostlyOld;
    const isOld = verdict === 'old' || (verdict === 'either' && oldInDoubt);
    return asDrawn(isOld ? readIn(encoding, text) : text, font);
  });
  return encoding;
}

function recognised({ of, broken, fonts }: Evidence): LegacyEncoding | undefined {
  const best = LEGACY_ENCODINGS.reduce((a, b) => (of[b].words > of[a].words ? b : a));
  const fewest = fonts.has(best) ? 1 : FEWEST_WORDS;
  return of[best].words >= Math.max(fewest, broken * LEAST_SHARE) ? best : undefined;
}

const isFontOf = (encoding: LegacyEncoding, font: LegacyFont | undefined): boolean =>
  font !== undefined && encodingOfFont(font) === encoding;

/** Fonts of capitals draw small letters, those of plain Latin too, as capitals. */
const asDrawn = (text: string, font: LegacyFont | undefined): string =>
  font === 'tcvn3-capital' ? text.toUpperCase() : text;
