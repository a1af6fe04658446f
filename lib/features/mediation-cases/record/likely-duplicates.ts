import { foldVietnamese } from '@/lib/schema/fold';
import type { RecentCase } from '@/lib/features/mediation-cases/record/recording-desk';

/** Said before a name, no part of it. Read with accents: «bà Ba» loses «bà» and «Chu Văn An» loses nothing. */
const TITLES =
  /^(?:(?:hộ gia đình|gia đình|hộ|nhà|vợ chồng)\s+)?(?:(?:ông|bà|anh|chị|cô|chú|bác|cụ|em)\s+)?/u;
const UNKNOWN = 'chua biet';

/** A name as it is compared: no titles, no accents. Empty when it says nobody. */
function comparable(name: string): string {
  const folded = foldVietnamese(name.normalize('NFC').toLowerCase().trim().replace(TITLES, ''));
  return folded === UNKNOWN ? '' : folded;
}

/** Names of two words or more of which one holds the other: «Phùng Thị Mai» and «Gia đình bà Phùng Thị Mai». */
function isLikelySame(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short.includes(' ') && ` ${long} `.includes(` ${short} `);
}

/** A case that may be the one being entered, and the party by which it was recognised. */
export type LikelyDuplicate = { readonly found: RecentCase; readonly party: string };

/**
 * Cases of the same team with a party of a similar name. Only a hint: people of one name are usual in Viet Nam, so it
 * never stops anyone from writing.
 */
export function likelyDuplicates(
  recent: readonly RecentCase[],
  typed: { readonly teamId: string; readonly parties: readonly string[] },
): readonly LikelyDuplicate[] {
  const names = typed.parties.map(comparable).filter((name) => name !== '');
  return recent.flatMap((found) => {
    if (found.teamId !== typed.teamId) return [];
    const party = found.parties.find((name) =>
      names.some((typedName) => isLikelySame(typedName, comparable(name))),
    );
    return party === undefined ? [] : [{ found, party }];
  });
}
