import { uuid } from '@/lib/schema/reference';
import { optionalHour } from '@/lib/schema/hour';
import { z } from '@/lib/schema/zod';

const hour = (label: string) =>
  optionalHour().refine((typed) => typed !== null, { error: `Ghi ${label}, như 07:30.` });

/** A code for one session, open between two hours of its day. */
export const OpenCheckInInput = z
  .strictObject({
    classId: uuid(),
    sessionId: uuid('Chọn buổi học.'),
    from: hour('giờ mở mã'),
    to: hour('giờ đóng mã'),
  })
  .refine(({ from, to }) => from === null || to === null || from < to, {
    error: 'Giờ đóng mã phải sau giờ mở mã.',
    path: ['to'],
  });
export type OpenCheckInInput = z.output<typeof OpenCheckInInput>;

/** A code that is closed before its time. */
export const CloseCheckInInput = z.strictObject({ classId: uuid(), checkInId: uuid() });
export type CloseCheckInInput = z.output<typeof CloseCheckInInput>;

/** What somebody's phone read off the wall. */
export const CheckInInput = z.strictObject({ token: z.string({ error: 'Mã này không đọc được.' }).max(100) });
export type CheckInInput = z.output<typeof CheckInInput>;

/** The six figures beside the code, as people type them: «042 917». */
export const CheckInByNumberInput = z.strictObject({
  classId: uuid(),
  number: z
    .string({ error: 'Nhập 6 số cạnh mã.' })
    .transform((typed) => typed.replace(/[\s.-]/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, { error: 'Nhập 6 số cạnh mã.' })),
});
export type CheckInByNumberInput = z.output<typeof CheckInByNumberInput>;
