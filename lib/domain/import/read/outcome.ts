import type { CaseOutcome } from '@/lib/domain/import/records';
import { wordsOf } from '@/lib/domain/import/text';

export type OutcomeRead =
  | { readonly ok: true; readonly outcome: CaseOutcome | null }
  | { readonly ok: false; readonly why: 'both' | 'invalid' };

const UNSUCCESSFUL = /^(?:hoa giai )?(?:khong thanh|ko thanh|k thanh|hgkt|hg khong thanh|khong)(?: cong)?$/;
const SUCCESSFUL = /^(?:hoa giai |hg )?(?:thanh|hgt)(?: cong)?$/;
const IN_HAND =
  /^(?:|dang (?:hoa giai|giai quyet|tien hanh|xu ly).*|chua (?:hoa giai|giai quyet|xong|ket thuc).*|con lai|ton)$/;

const BLANK = /^[\s.–-]*$/u;

/** Reads the result of a case from words. Nothing written means that the case is still in hand. */
export function readOutcome(typed: string): OutcomeRead {
  const words = wordsOf(typed);
  if (words === '' && !BLANK.test(typed)) return { ok: false, why: 'invalid' };
  if (words === 'thanh va khong thanh') return { ok: false, why: 'both' };
  if (UNSUCCESSFUL.test(words)) return { ok: true, outcome: 'khong_thanh' };
  if (SUCCESSFUL.test(words)) return { ok: true, outcome: 'thanh' };
  return IN_HAND.test(words) ? { ok: true, outcome: null } : { ok: false, why: 'invalid' };
}
