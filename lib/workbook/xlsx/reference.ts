/** 0 for «A», 26 for «AA». Capital letters only. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (let at = 0; at < letters.length; at += 1) index = index * 26 + letters.charCodeAt(at) - 64;
  return index - 1;
}

/** Column of «C7», 0 for A; nothing for what is no reference. */
export function columnOfReference(reference: string): number | undefined {
  let letters = 0;
  while (letters < 4 && isCapital(reference.charCodeAt(letters))) letters += 1;
  if (letters === 0 || letters > 3) return undefined;
  return columnIndex(reference.slice(0, letters));
}

const isCapital = (code: number): boolean => code >= 65 && code <= 90;
