import type { RollRole } from '@/lib/domain/import/records';
import { remember } from '@/lib/domain/import/remember';
import { factLine, orNull, wordsOf } from '@/lib/domain/import/text';

export type RoleRead = {
  /** Null: nothing typed says what the person is in the team. */
  readonly role: RollRole | null;
  /** What is no role in the team: an office held, work. */
  readonly rest: string | null;
};

const OF_TEAM = String.raw`(?: (?:to )?(?:hoa giai|hg|thg|hgcs)(?: co so| o co so)?)?`;
const LEADER = new RegExp(`^(?:to truong|truong to|truong|nhom truong)${OF_TEAM}$`);
const DEPUTY = new RegExp(`^(?:to pho|pho to|pho to truong|to pho to truong|pho|nhom pho)${OF_TEAM}$`);
const SECRETARY = new RegExp(`^(?:thu ky|thu ki)${OF_TEAM}$`);
const MEMBER = new RegExp(
  `^(?:to vien|thanh vien|hoa giai vien|hgv|uy vien|vien|tv|hv|to vien hgv|hoa giai vien to)${OF_TEAM}$`,
);
const ABBREVIATED: Readonly<Record<string, RollRole>> = { tt: 'to_truong', tp: 'to_pho', tk: 'thu_ky' };

/** Reads one wording: «Tổ trưởng», «Phó tổ trưởng», «Thư ký», «Hòa giải viên». «Tổ trưởng TDP» is an office, no role. */
export function roleOf(typed: string): RollRole | null {
  const words = wordsOf(typed);
  if (LEADER.test(words)) return 'to_truong';
  if (DEPUTY.test(words)) return 'to_pho';
  if (SECRETARY.test(words)) return 'thu_ky';
  if (MEMBER.test(words)) return 'to_vien';
  return ABBREVIATED[words] ?? null;
}

/** Reads a cell that may name a role and an office together: «Tổ trưởng, Bí thư chi bộ». */
export const readRole = remember((typed: string): RoleRead => {
  const text = factLine(typed);
  const whole = roleOf(text);
  if (whole !== null) return { role: whole, rest: null };
  const parts = text.split(/\s*(?:[,;+/()&]|\s[-–]\s)\s*/u).filter((part) => part !== '');
  const role = parts.map(roleOf).find((found) => found !== null) ?? null;
  return { role, rest: orNull(parts.filter((part) => roleOf(part) === null).join(', ')) };
});
