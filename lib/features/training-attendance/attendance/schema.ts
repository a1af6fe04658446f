import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** Most people of one class: a hall of three hundred with room to spare. */
export const MOST_PEOPLE = 1_000;

const people = () =>
  z
    .array(uuid(), { error: 'Danh sách này không đọc được.' })
    .max(MOST_PEOPLE, { error: `Một lần ghi nhiều nhất ${MOST_PEOPLE} người.` })
    .transform((ids) => [...new Set(ids)]);

/** Who was in one session: only those somebody touched; everybody else on the list was not there. */
export const AttendanceInput = z
  .strictObject({
    classId: uuid(),
    sessionId: uuid('Chọn buổi học.'),
    /** On the list or not: who came without an invitation is put on it. */
    present: people(),
    excused: people(),
    absent: people(),
  })
  .refine(
    ({ present, excused, absent }) =>
      new Set([...present, ...excused, ...absent]).size === present.length + excused.length + absent.length,
    {
      error: 'Một người chỉ ghi một lần: có mặt, vắng có phép, hoặc vắng.',
      path: ['present'],
    },
  );
export type AttendanceInput = z.output<typeof AttendanceInput>;
