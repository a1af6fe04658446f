import { placeName, readHamlets, startsWithHamlet } from '@/lib/domain/import/read/hamlets';
import { remember } from '@/lib/domain/import/remember';
import { factLine, withModernTones } from '@/lib/domain/import/text';
import { foldVietnamese } from '@/lib/schema/fold';

export type TeamRead = { readonly name: string; readonly hamlets: readonly string[] };

/** «Tổ 12»: in a ward group 12 of the residents (tổ dân phố), where there are none the mediation team's own number. */
export type PlainGroup = 'residents' | 'team';

const TEAM = String.raw`(?:to|nhom) hoa giai(?: vien)?(?: o)?(?: co so)?|to hgcs|to hgv|to hg|thg|tohg`;
const AT_START = new RegExp(`^(?:${TEAM})(?![\\p{L}])[\\s.:]*`, 'u');
const ANYWHERE = new RegExp(`(?<![\\p{L}])(?:${TEAM})(?![\\p{L}])`, 'u');
const NUMBER = /^(?:so|thu)?[\s.:]*(\d{1,3}[a-z]?)(?![\d/])/u;
const PLAIN_NUMBER = /^(?:to\s*)?(?:so\s*)?0*(\d{1,3}[a-z]?)$/u;

// «IV.», «1)», «- », «a.» before the name. A roman number needs its dot or dash: «C» may begin a name.
const ENUMERATOR =
  /^(?:(?:[IVXLC]+|\d{1,3}|[a-zA-Z])\s*[.)/:]\s*|(?:[IVXLC]+|\d{1,3})\s*[-–]\s*|[-–*•+]\s*)+(?=\p{L})/u;
const ROMAN_BEFORE_TEAM = /^[IVXLC]+\s+(?=(?:tổ|thôn|tdp|khu|ấp|bản|xóm)(?!\p{L}))/iu;
// «(Quyển số 02, mở ngày …)», «(7 người)», «: 07 thành viên»
const ASIDE =
  /[\s,;:–(-]*(?:gồm|có|tổng số|sĩ số|quyển|mở ngày|mở sổ|theo q|q\.?đ|số lượng)(?!\p{L}).*$|[\s,;:–(-]*\d+\s*(?:người|thành viên|hòa giải viên|hgv|đồng chí|đ\/c|tv|vụ|ông bà).*$/iu;

/** The text of a heading without its number and what is said in passing. */
function bare(typed: string): string {
  const text = withModernTones(factLine(typed));
  return text
    .replace(ROMAN_BEFORE_TEAM, '')
    .replace(ENUMERATOR, '')
    .replace(/^danh sách\s+/iu, '')
    .replace(ASIDE, '')
    .replace(/[\s.:;,–-]+$/u, '');
}

/** Whether the text speaks of a team or a neighbourhood at its beginning, as a sub-heading does. */
export function namesTeam(typed: string): boolean {
  const text = bare(typed);
  const folded = foldVietnamese(text);
  return AT_START.test(folded) || startsWithHamlet(text) || /^to (?:so )?\d{1,3}(?![\d/])/.test(folded);
}

/**
 * Reads a team as it is named in a heading: «Tổ hòa giải số 7 - TDP 7, 8», «TỔ HOÀ GIẢI THÔN KIỀU ĐÔNG»,
 * «TDP 5 (Tổ HG số 4)», «II. Thôn Đông Hòa». A heading that names only a neighbourhood means the team of it.
 */
export function readTeam(typed: string, plainGroup: PlainGroup = 'residents'): TeamRead | null {
  const text = bare(typed);
  const folded = foldVietnamese(text);
  const plain = /^to (?:so )?0*(\d{1,3}[a-z]?)(?![\d/])\s*[-–:,(]*\s*/.exec(folded);
  if (plain) return ofPlainGroup(plain[1] ?? '', text.slice(plain[0].length), plainGroup);

  const team = ANYWHERE.exec(folded);
  if (!team) return startsWithHamlet(text) ? ofHamlets(text) : null;
  const before = text.slice(0, team.index);
  const after = text.slice(team.index + team[0].length).replace(/^[\s.:–-]+/u, '');
  const hamletsBefore = readHamlets(before);
  const number = NUMBER.exec(foldVietnamese(after));
  if (number) {
    const rest = after.slice(number[0].length);
    return { name: numbered(number[1] ?? ''), hamlets: [...hamletsBefore, ...readHamlets(rest)] };
  }
  if (after === '') return hamletsBefore.length > 0 ? ofHamlets(before) : null;
  return { name: named(after), hamlets: [...hamletsBefore, ...readHamlets(after)] };
}

const numbered = (number: string): string =>
  `Tổ hòa giải số ${number.replace(/^0+(?=\d)/, '').toUpperCase()}`;

/**
 * «thôn Phúc Lộc (Quyển …)» → «Tổ hòa giải thôn Phúc Lộc». Neighbourhoods are named in their one form, so that
 * «TDP số 03» and «tổ dân phố 3» are one team; any other name keeps its words.
 */
function named(after: string): string {
  const [words = ''] = after.split(/\s+[-–]\s+|[(:;]/u);
  const name = words.trim();
  return startsWithHamlet(name) ? ofNeighbourhoods(readHamlets(name)) : `Tổ hòa giải ${placeName(name)}`;
}

/** Inside a team's name the kind of neighbourhood is a common noun: «thôn», though «TDP». */
const ofNeighbourhoods = (hamlets: readonly string[]): string =>
  `Tổ hòa giải ${hamlets.map((hamlet) => (/^\p{Lu}{2}/u.test(hamlet) ? hamlet : hamlet.charAt(0).toLowerCase() + hamlet.slice(1))).join(', ')}`;

function ofPlainGroup(number: string, rest: string, plainGroup: PlainGroup): TeamRead {
  const hamlets = readHamlets(rest);
  if (hamlets.length > 0 || plainGroup === 'team') return { name: numbered(number), hamlets };
  const hamlet = `TDP ${number.toUpperCase()}`;
  return { name: `Tổ hòa giải ${hamlet}`, hamlets: [hamlet] };
}

function ofHamlets(text: string): TeamRead | null {
  const hamlets = readHamlets(text);
  const [first] = hamlets;
  return first === undefined ? null : { name: ofNeighbourhoods(hamlets), hamlets };
}

/** Reads a team in a column that is headed «Tổ hòa giải», where a bare number is the team's own. */
export const readTeamCell = remember((typed: string): TeamRead | null => {
  const text = factLine(typed);
  const plain = PLAIN_NUMBER.exec(foldVietnamese(text));
  if (plain) return { name: numbered(plain[1] ?? ''), hamlets: [] };
  const read = readTeam(text);
  if (read !== null) return read;
  return text === '' ? null : { name: `Tổ hòa giải ${placeName(withModernTones(text))}`, hamlets: [] };
});
