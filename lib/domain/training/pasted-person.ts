import { matchPerson, type RollIndex, type TypedPerson } from '@/lib/domain/import/people/match-person';
import type { RollPerson } from '@/lib/domain/import/records';

const NUMBERING = /^\s*(?:\d{1,3}\s*[.)/:-]|\d{1,3}\s+(?=\p{L})|[-•*+])\s*/u;
const SEPARATOR = /[\t,;|]+|\s[-–]\s/u;
const YEAR = /(?:^|\D)((?:19|20)\d{2})(?=\D|$)/u;
const BORN = /\b(?:sinh|sn|ns|năm sinh)\b\.?:?/giu;

/** Most lines of a list that is pasted: a class of three hundred with room to spare. */
export const MOST_PASTED_LINES = 600;

/** One line of a list as somebody typed it: name first, then year of birth and team in any order; all but the name may lack. */
export function readPastedLine(line: string): TypedPerson {
  const parts = line
    .replace(NUMBERING, '')
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = '', ...rest] = parts;
  const year = YEAR.exec([first, ...rest].join(' '))?.[1];
  const withoutYear = (text: string): string =>
    text
      .replace(/[\d/.]*\b(?:19|20)\d{2}\b/u, '')
      .replace(BORN, '')
      .replace(/[()]/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
  return {
    name: withoutYear(first),
    birthYear: year === undefined ? null : Number(year),
    team: rest.map(withoutYear).find((text) => text !== '') ?? '',
    phone: null,
  };
}

/** Whom a pasted line means. */
export type PastedMatch =
  | { readonly kind: 'matched'; readonly personId: string }
  /** Several may be meant: chosen by hand. */
  | { readonly kind: 'ambiguous'; readonly personIds: readonly string[] }
  /** Nobody bears the name; `personIds`: whose names are near, perhaps nobody. */
  | { readonly kind: 'unknown'; readonly personIds: readonly string[] };

const idsOf = (people: readonly RollPerson[]): readonly string[] => people.map(({ id }) => id);

/**
 * Finds whom a line means. Of namesakes, the only one who is on the list of the class is meant: the paper is that class's.
 * @param listed ids of the people on the list of the class.
 */
export function matchPasted(typed: TypedPerson, roll: RollIndex, listed: ReadonlySet<string>): PastedMatch {
  const match = matchPerson(typed, roll);
  switch (match.kind) {
    case 'matched':
      return { kind: 'matched', personId: match.person.id };
    case 'ambiguous': {
      const [only, ...others] = match.candidates.filter(({ id }) => listed.has(id));
      return only && others.length === 0
        ? { kind: 'matched', personId: only.id }
        : { kind: 'ambiguous', personIds: idsOf(match.candidates) };
    }
    case 'unknown':
      return { kind: 'unknown', personIds: idsOf(match.candidates) };
  }
}

/** The lines of a pasted list, empty ones left out. */
export const pastedLines = (text: string): readonly string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
