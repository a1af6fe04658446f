import { FOUND_KINDS, type Found } from '@/lib/features/search/found';
import type { SearchQuery } from '@/lib/features/search/query';
import { foldVietnamese } from '@/lib/schema/fold';

/** How well the typed words fit: they are whole words, they begin words, or they lie somewhere inside. */
type Fit = 'whole' | 'beginning' | 'inside';
const FITS: readonly Fit[] = ['whole', 'beginning', 'inside'];

const spaced = (text: string): string => ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

function fitOfWords(text: string, words: readonly string[]): Fit {
  const folded = spaced(foldVietnamese(text));
  if (words.every((word) => folded.includes(` ${word} `))) return 'whole';
  return words.every((word) => folded.includes(` ${word}`)) ? 'beginning' : 'inside';
}

/** The last digits are what people remember of a number, after the whole and its beginning. */
function fitOfPhone(phone: string, part: string): Fit {
  if (phone === part) return 'whole';
  return phone.startsWith(part) || phone.endsWith(part) ? 'beginning' : 'inside';
}

function fitOf(found: Found, query: SearchQuery): Fit {
  if (found.kind === 'case' && query.number !== null) return 'whole';
  if (found.kind === 'mediator' && query.phone !== null) return fitOfPhone(found.phone ?? '', query.phone);
  const text = found.kind === 'mediator' ? `${found.text} ${found.phone ?? ''}` : found.text;
  return fitOfWords(text, query.words);
}

/** Words that were typed with their marks and stand there without, or with others: «Hưng» for «Hùng». */
const missedMarks = (text: string, { marked }: SearchQuery): number => {
  const there = spaced(text.normalize('NFC').toLowerCase());
  return marked.filter((word) => !there.includes(` ${word}`)).length;
};

/** What decides the order, one after the other; the smaller comes first. */
function place(found: Found, query: SearchQuery): readonly number[] {
  return [
    FITS.indexOf(fitOf(found, query)),
    found.current ? 0 : 1,
    missedMarks(found.text, query),
    FOUND_KINDS.indexOf(found.kind),
  ];
}

const names = new Intl.Collator('vi', { numeric: true });

/**
 * The most likely first, kinds mixed: whole words before beginnings before what lies inside a word; then who serves
 * before who left and own cases before others'; then the marks that were typed. Equals go by kind and name, cases
 * newest first.
 */
export function byRelevance(found: readonly Found[], query: SearchQuery): readonly Found[] {
  return found
    .map((one) => ({ one, at: place(one, query) }))
    .sort((a, b) => compare(a.at, b.at) || compareEquals(a.one, b.one))
    .map(({ one }) => one);
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function compareEquals(a: Found, b: Found): number {
  if (a.kind === 'case' && b.kind === 'case') return b.receivedOn.localeCompare(a.receivedOn);
  return names.compare(a.text, b.text) || a.id.localeCompare(b.id);
}
