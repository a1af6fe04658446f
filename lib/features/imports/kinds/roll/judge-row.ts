import { newId } from '@/lib/db/ids';
import { isSound, type RollRecord } from '@/lib/domain/import/records';
import { matchWith, whoIsMeant } from '@/lib/features/imports/kinds/roll/compare-person';
import type { KnownPerson } from '@/lib/features/imports/kinds/roll/known-roll';
import type { RollMatch } from '@/lib/features/imports/kinds/roll/roll-match';
import type { RowChoice, Verdict } from '@/lib/features/imports/kinds/kind';
import type { Issue } from '@/lib/domain/import/issues';

export type RowToJudge = {
  readonly record: RollRecord;
  readonly issues: readonly Issue[];
  readonly choice: RowChoice | null;
  /** The earlier row of the file that this one repeats, in the same team. */
  readonly repeats: (RollMatch & { readonly kind: 'row' }) | null;
};

export type RowVerdict = { readonly verdict: Verdict; readonly match: RollMatch | null };

/**
 * What becomes of a row of the roll: what the person decided goes first, then what is wrong, then what the file says
 * twice, then who is on the roll already.
 * @param people of the row's commune who bear its name or its telephone.
 */
export function judgeRow(row: RowToJudge, people: readonly KnownPerson[]): RowVerdict {
  const { record, choice, repeats } = row;
  if (choice === 'left_out') return { verdict: 'left_out', match: null };
  if (!isSound(row)) return { verdict: 'wrong', match: null };
  if (repeats && choice !== 'other_person')
    return { verdict: choice === 'same_person' ? 'same' : 'doubtful', match: repeats };

  const meant = choice === 'other_person' ? null : whoIsMeant(record, people);
  if (!meant) return { verdict: 'new', match: null };
  const match = matchWith(record, meant.person);
  if (meant.certainty === 'perhaps' && choice !== 'same_person') return { verdict: 'doubtful', match };
  const isSame = match.seat === null && Object.keys(match.changes).length === 0;
  return { verdict: isSame ? 'same' : 'changed', match };
}

/**
 * The id under which the row's person is, or will be, on the roll: given when the row is read, so that the same person
 * in two teams is one person, and writing tens of thousands of rows need not tell ids back.
 * @param twin id of the same person in an earlier row of the file.
 */
export function targetOf({ verdict, match }: RowVerdict, twin: string | undefined): string | null {
  if (verdict === 'new') return twin ?? newId();
  return match?.kind === 'person' && (verdict === 'changed' || verdict === 'same') ? match.mediatorId : null;
}
