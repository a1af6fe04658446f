import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { CheckInInput } from '@/lib/features/training-attendance/check-in/schema';
import { hashCheckInToken } from '@/lib/features/training-attendance/check-in/token';
import { done, refused, type Outcome } from '@/lib/server/action';

type CheckInOutcome = 'present' | 'already' | 'not_invited' | 'not_open' | 'unknown';

const PRESENT: Readonly<Record<'present' | 'already', string>> = {
  present: 'Đã ghi: ông, bà có mặt.',
  already: 'Đã ghi có mặt từ trước, không cần bấm lại.',
};
const REFUSED: Readonly<Record<Exclude<CheckInOutcome, 'present' | 'already'>, string>> = {
  not_invited: 'Chưa có tên ông, bà trong danh sách của lớp. Xin báo người điểm danh ở bàn đón.',
  not_open: 'Mã điểm danh chưa mở hoặc đã đóng. Xin báo người điểm danh ở bàn đón.',
  unknown: 'Mã này không dùng được. Xin quét lại mã đang treo ở lớp.',
};

/** What the phone shows after the press. */
export type CheckedIn = { readonly state: 'present' | 'already' };

/** Present by the code on the wall: the person in the scope, of whatever role or link, while the code is open. */
export async function checkIn(tx: ScopedTx, { token }: CheckInInput): Promise<Outcome<CheckedIn>> {
  const hash = hashCheckInToken(token);
  if (!hash) return refused('unknown', REFUSED.unknown);
  const [row] = await tx.$queryRaw<
    { outcome: CheckInOutcome }[]
  >`SELECT check_in_training(${hash}) AS outcome`;
  const outcome = row?.outcome ?? 'unknown';
  if (outcome !== 'present' && outcome !== 'already') return refused(outcome, REFUSED[outcome]);
  return done({
    value: { state: outcome },
    message: PRESENT[outcome],
    audit: { action: 'training.checked_in', subject: 'training_class', subjectId: null, detail: {} },
  });
}
