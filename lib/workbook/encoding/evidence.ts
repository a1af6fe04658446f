import type { TextPool } from '../text-pool';
import { encodingOfFont } from './legacy-font';
import {
  doubtfulWords,
  isUnicode,
  LEGACY_ENCODINGS,
  type LegacyEncoding,
  readsAsTyped,
  readsIn,
} from './reading';

/** What all texts of a file say about the encoding they were typed in. */
export type Evidence = {
  /** Words that are no Vietnamese as typed. */
  broken: number;
  /** Texts that are clearly Unicode. */
  unicode: number;
  /** For each encoding: broken words that it mends, texts that are clearly typed in it. */
  readonly of: Readonly<Record<LegacyEncoding, { words: number; texts: number }>>;
  /** Encodings whose fonts some doubtful text was typed in. */
  readonly fonts: ReadonlySet<LegacyEncoding>;
};

/** Which reading of a text gives more Vietnamese words. */
export type Verdict = 'old' | 'as typed' | 'either' | 'no matter';

/** Weighs a text: «NguyÔn» is old, «Hoàng» is as typed, «Hùng» may be either (of TCVN3 it is «Hựng»). */
export function weigh(text: string, encoding: LegacyEncoding): Verdict {
  if (isUnicode(text)) return 'as typed';
  const words = doubtfulWords(text);
  const asTyped = words.filter(readsAsTyped).length;
  const inEncoding = words.filter((word) => readsIn(encoding, word)).length;
  if (inEncoding !== asTyped) return inEncoding > asTyped ? 'old' : 'as typed';
  return inEncoding > 0 ? 'either' : 'no matter';
}

/** Goes through all texts once. */
export function gatherEvidence(pool: TextPool): Evidence {
  const fonts = new Set<LegacyEncoding>();
  const evidence: Evidence = {
    broken: 0,
    unicode: 0,
    of: { tcvn3: { words: 0, texts: 0 }, vni: { words: 0, texts: 0 } },
    fonts,
  };
  for (const { text, font } of pool.texts()) {
    const words = doubtfulWords(text);
    if (isUnicode(text)) evidence.unicode += 1;
    if (words.length === 0) continue;
    if (font !== undefined) fonts.add(encodingOfFont(font));
    const broken = words.filter((word) => !readsAsTyped(word));
    evidence.broken += broken.length;
    for (const encoding of LEGACY_ENCODINGS) {
      const mended = broken.filter((word) => readsIn(encoding, word)).length;
      evidence.of[encoding].words += mended;
      if (mended > 0) evidence.of[encoding].texts += 1;
    }
  }
  return evidence;
}
