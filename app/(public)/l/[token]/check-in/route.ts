import { checkInByNumber } from '@/lib/features/training-attendance/check-in/check-in';
import { CheckInByNumberInput } from '@/lib/features/training-attendance/check-in/schema';
import { linkForm } from '@/lib/server/link-form';

/** «Tôi đang có mặt», by the six figures beside the code on the wall. */
export const POST = linkForm({
  act: 'check_in',
  input: CheckInByNumberInput,
  run: ({ tx, input }) => checkInByNumber(tx, input),
  back: ({ code }) => `?said=${code ?? 'present'}`,
});
