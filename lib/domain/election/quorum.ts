import { isMajority, majorityOf } from '@/lib/domain/election/majority';
import { err, ok, type Result } from '@/lib/domain/result';

export type Attendance = { readonly present: number; readonly electorate: number };

/** What the attendance means: valid or not, and how many were needed. */
export type Quorum = Attendance & { readonly needed: number; readonly valid: boolean };

/**
 * The first of the two tests: a meeting counts when more than half of the households are represented (NQLT 01/2014
 * Đ12.2). It says nothing of who is elected; that is `ranking.ts`, against all households again.
 */
export const judgeQuorum = ({
  present,
  electorate,
}: Attendance): Result<Quorum, 'electorate_missing' | 'present_above_electorate'> => {
  if (electorate <= 0) return err('electorate_missing');
  if (present > electorate) return err('present_above_electorate');
  return ok({
    present,
    electorate,
    needed: majorityOf(electorate),
    valid: isMajority(present, electorate),
  });
};
