/** VNI writes a letter and, behind it, its marks as a second letter: «Nguyeãn Vaên Huøng» is «Nguyễn Văn Hùng». */
const MARKS: Readonly<Record<string, string>> = {
  ø: '\u0300',
  ù: '\u0301',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  à: '\u0302\u0300',
  á: '\u0302\u0301',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  è: '\u0306\u0300',
  é: '\u0306\u0301',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

/** Letters that are written alone. */
const ALONE: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  ñ: 'đ',
};

const PAIR_OR_LETTER = /[aeouyôö][øùûõïâàáåãäêèéúüë]|[ôöìíæóòîñ]/giu;

/** Circumflex on a, e, o only, breve on a only; everything else is no Vietnamese letter and stays as typed. */
const BORNE = /^([aeo]\u0302|a\u0306|[^\u0302\u0306][\u0300\u0301\u0303\u0309\u0323]|.$)/iu;

/** Text typed for a font such as «VNI-Times», in Unicode. */
export function fromVni(text: string): string {
  return text.replace(PAIR_OR_LETTER, (shown) => {
    const [letter = '', mark = ''] = shown;
    const base = inCaseOf(letter, ALONE[letter.toLowerCase()] ?? letter);
    const marks = MARKS[mark.toLowerCase()] ?? '';
    return BORNE.test(base + marks) ? (base + marks).normalize('NFC') : shown;
  });
}

/** Whether every letter beyond plain Latin has its place in VNI: an accent behind a vowel, or a letter written alone. */
export function couldBeVni(text: string): boolean {
  return !/[\u00A1-\u00FF]/.test(text.replace(PAIR_OR_LETTER, ''));
}

const inCaseOf = (model: string, letter: string): string =>
  model === model.toUpperCase() ? letter.toUpperCase() : letter;
