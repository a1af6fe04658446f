import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import {
  CHECKED_IN,
  NOT_CHECKED_IN,
  type CheckInOutcome,
} from '@/lib/features/training-attendance/check-in/outcome';
import type { CheckInByNumberInput, CheckInInput } from '@/lib/features/training-attendance/check-in/schema';
import { done, refused, type Outcome } from '@/lib/server/action';
import { hashUrlToken } from '@/lib/server/url-token';

/** What the phone shows after the press. */
export type CheckedIn = { readonly state: 'present' | 'already' };

/** Present by the code on the wall: the person in the scope, of whatever role or link, while the code is open. */
export async function checkIn(tx: ScopedTx, { token }: CheckInInput): Promise<Outcome<CheckedIn>> {
  const hash = hashUrlToken(token);
  if (!hash) return refused('unknown', NOT_CHECKED_IN.unknown);
  const [row] = await tx.$queryRaw<
    { outcome: CheckInOutcome }[]
  >`SELECT check_in_training(${hash}) AS outcome`;
  return answerTo(row?.outcome ?? 'unknown');
}

/** The same by the six figures beside the code, for whoever holds a personal link: it cannot be scanned into that. */
export async function checkInByNumber(
  tx: ScopedTx,
  { classId, number }: CheckInByNumberInput,
): Promise<Outcome<CheckedIn>> {
  const [row] = await tx.$queryRaw<{ outcome: CheckInOutcome }[]>`
    SELECT check_in_training_by_number(${classId}::uuid, ${number}) AS outcome`;
  return answerTo(row?.outcome ?? 'unknown');
}

function answerTo(outcome: CheckInOutcome): Outcome<CheckedIn> {
  if (outcome !== 'present' && outcome !== 'already') return refused(outcome, NOT_CHECKED_IN[outcome]);
  return done({
    value: { state: outcome },
    message: CHECKED_IN[outcome],
    audit: { action: 'training.checked_in', subject: 'training_class', subjectId: null, detail: {} },
  });
}
