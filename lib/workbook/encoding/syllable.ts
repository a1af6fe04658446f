const ONSET = 'ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx]';
const OPEN_RHYME =
  'a|ai|ao|au|ay|âu|ây|e|eo|ê|êu|i|ia|iu|iêu|o|oi|oa|oai|oao|oay|oe|oeo|ô|ôi|ơ|ơi' +
  '|u|ua|uê|ui|uôi|uơ|uy|uya|uyu|uây|ư|ưa|ưi|ưu|ươi|ươu|y|yêu';
const CLOSED_RHYME = '(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|iê|yê|oa|oă|oe|oo|uâ|uô|uê|uy|uyê|ươ)(?:ch|ng|nh|[cmnpt])';
const SYLLABLE = new RegExp(`^(?:${ONSET})?(?:${OPEN_RHYME}|${CLOSED_RHYME})$`, 'u');

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** Whether a word, in any capitals, could be written in Vietnamese: `nguyễn`, `quốc`; not `nguyôn`, `v¨n`. */
export function isSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const tones = letters.match(TONES)?.length ?? 0;
  return tones <= 1 && SYLLABLE.test(letters.replace(TONES, '').normalize('NFC'));
}

/** `nguyễn`, `Nguyễn`, `NGUYỄN`; not `nguyÔn`. */
export function isCasedAsOneWord(word: string): boolean {
  const rest = word.slice(1);
  return rest === rest.toLowerCase() || word === word.toUpperCase();
}
