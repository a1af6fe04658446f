import { capitalised, factLine, isAllCapitals, withModernTones } from '@/lib/domain/import/text';
import { foldVietnamese } from '@/lib/schema/fold';

/**
 * Kinds of neighbourhood, longest first. A value of null keeps the wording as typed; groups of a town have one official
 * short form on screen: TDP.
 */
const KINDS: readonly (readonly [string, string | null])[] = [
  ['tổ dân phố', 'TDP'],
  ['tổ nhân dân', null],
  ['tổ dp', 'TDP'],
  ['tdp', 'TDP'],
  ['khu dân cư', null],
  ['kdc', 'Khu dân cư'],
  ['khu phố', null],
  ['kp', 'Khu phố'],
  ['tiểu khu', null],
  ['cụm dân cư', null],
  ['khối phố', null],
  ['khối', null],
  ['khu', null],
  ['thôn', null],
  ['xóm', null],
  ['khóm', null],
  ['làng', null],
  ['buôn', null],
  ['bản', null],
  ['phum', null],
  ['sóc', null],
  ['chòm', null],
  ['đội', null],
  ['ấp', null],
];

const SHORT = new Map(KINDS.map(([words, short]) => [foldVietnamese(words), short]));

const kindPattern = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])(${words.join('|')})(?![\\p{L}])\\.?\\s*(?:(?:số|so)(?![\\p{L}])\\s*:?\\s*)?`,
    'giu',
  );
const WITH_MARKS = kindPattern(KINDS.map(([words]) => words));
// Without marks «Lang Quang Nam» is a person: only what cannot begin a name counts.
const BEGINS_NAMES: ReadonlySet<string> = new Set(['lang', 'ban', 'soc', 'khu', 'khoi', 'doi']);
const WITHOUT_MARKS = kindPattern([...SHORT.keys()].filter((words) => !BEGINS_NAMES.has(words)));

/** «Láng» is a ward and «làng» a village: marks decide, unless the whole text was typed without any. */
const kindsIn = (text: string): RegExpExecArray[] => [
  ...text.matchAll(foldVietnamese(text) === text.toLowerCase() ? WITHOUT_MARKS : WITH_MARKS),
];

const BETWEEN = /\s*(?:[,;+&\n]|\s\/\s|(?<=\d)\/(?=\d)|(?<!\p{L})(?:và|va|với)(?!\p{L}))\s*/iu;
const RANGE = /^(?:từ\s*)?(?:số\s*)?(\d{1,3})\s*(?:-|–|đến|tới)\s*(?:số\s*)?(\d{1,3})$/iu;
const LONGEST_RANGE = 10;

/** Whether the text begins with a kind of neighbourhood: «TDP 7», «Thôn Đông». */
export const startsWithHamlet = (text: string): boolean => kindsIn(text)[0]?.index === 0;

/**
 * Reads the neighbourhoods that a text names, in order: «TDP 7, 8», «TDP 13+14», «Tổ dân phố số 21 và số 22»,
 * «thôn Đông, thôn Đoài».
 * @param kind what a bare number or name is, when the heading of its column says so.
 */
export function readHamlets(typed: string, kind: string | null = null): readonly string[] {
  const text = withModernTones(factLine(typed));
  const found = kindsIn(text);
  const hamlets: string[] = [];
  const first = found[0]?.index ?? text.length;
  if (kind !== null && text.slice(0, first).trim() !== '') hamlets.push(...named(kind, text.slice(0, first)));
  found.forEach((match, order) => {
    const start = match.index + match[0].length;
    const end = found[order + 1]?.index ?? text.length;
    const asTyped = match[1] ?? '';
    const short = SHORT.get(foldVietnamese(asTyped)) ?? null;
    hamlets.push(
      ...named(short ?? (isAllCapitals(asTyped) ? asTyped.toLowerCase() : asTyped), text.slice(start, end)),
    );
  });
  return [...new Set(hamlets)];
}

function named(kind: string, names: string): string[] {
  return names
    .split(BETWEEN)
    .map((name) => name.replace(/^[\s.:–-]+|[\s.:;,–()-]+$/gu, '').replace(/^(?:số|so)\s+(?=\d)/iu, ''))
    .filter((name) => name !== '')
    .flatMap(range)
    .map(withoutCommune)
    .map((name) => `${kind} ${/^\d/.test(name) ? name.replace(/^0+(?=\d)/, '') : placeName(name)}`);
}

// «TDP 5 phường Láng», «thôn Đông - xã An Thành»: the commune is not part of the name.
const COMMUNE = /[\s,–-]+(?:xã|phường|thị trấn|đặc khu|quận|huyện|thành phố|tỉnh)(?!\p{L}).*$/iu;

const withoutCommune = (name: string): string =>
  /^\d{1,3}[a-z]?(?=\s|$)/iu.exec(name)?.[0] ?? name.replace(COMMUNE, '');

function range(name: string): string[] {
  const found = RANGE.exec(name);
  if (!found) return [name];
  const [from, to] = [Number(found[1]), Number(found[2])];
  if (to <= from || to - from >= LONGEST_RANGE) return [name];
  return Array.from({ length: to - from + 1 }, (_, step) => String(from + step));
}

/** «ĐÔNG HÒA» becomes «Đông Hòa»; what has small letters stays. */
export const placeName = (name: string): string =>
  isAllCapitals(name) && name.length > 1 ? name.split(' ').map(capitalised).join(' ') : name;
