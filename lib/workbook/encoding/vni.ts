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

/** Text typed for a font such as «VNI-Times», in Unicode. */
export function fromVni(text: string): string {
  return text.replace(PAIR_OR_LETTER, (shown) => {
    const [letter = '', mark = ''] = shown;
    const base = inCaseOf(letter, ALONE[letter.toLowerCase()] ?? letter);
    const composed = (base + (MARKS[mark.toLowerCase()] ?? '')).normalize('NFC');
    // Marks that no Vietnamese letter bears: not VNI, stays as typed.
    return composed.length === 1 ? composed : shown;
  });
}

const inCaseOf = (model: string, letter: string): string =>
  model === model.toUpperCase() ? letter.toUpperCase() : letter;
