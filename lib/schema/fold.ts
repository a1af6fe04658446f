const MARKS = /\p{M}/gu;
const INVISIBLE = /\p{Cf}/gu;
const SPACES = /\s+/gu;

/**
 * The form in which texts are searched and compared: lower case, no tone or vowel marks, đ as d, single spaces.
 * «Nguyễn Văn Ân», however it was encoded, becomes «nguyen van an».
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(SPACES, ' ')
    .trim();
}
