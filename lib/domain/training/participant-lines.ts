/** Somebody who comes to a class and is no mediator. */
export type ParticipantLine = { readonly fullName: string; readonly office: string | null };

const SPLIT = /[\t,;]/;
const NUMBERED = /^\d{1,3}[.)\t]\s*/;

/**
 * People as they are pasted from a letter or a sheet, one a line: the name, then the office after a comma, a semicolon or
 * a tab. Numbers before the names are left out, and a line that stands there twice counts once.
 */
export function readParticipantLines(text: string): readonly ParticipantLine[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim().replace(NUMBERED, '').trim())
    .filter((line) => line !== '');
  return [...new Set(lines)].map((line) => {
    const at = line.search(SPLIT);
    if (at < 0) return { fullName: line, office: null };
    const office = line
      .slice(at + 1)
      .replaceAll('\t', ', ')
      .trim();
    return { fullName: line.slice(0, at).trim(), office: office === '' ? null : office };
  });
}
