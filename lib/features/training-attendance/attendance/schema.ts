import { uuid } from '@/lib/schema/reference';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** Most people of one class: a hall of three hundred with room to spare. */
export const MOST_PEOPLE = 1_000;

const tooMany = { error: `Một lần ghi nhiều nhất ${MOST_PEOPLE} người.` };

const people = () =>
  z
    .array(uuid(), { error: 'Danh sách này không đọc được.' })
    .max(MOST_PEOPLE, tooMany)
    .transform((ids) => [...new Set(ids)]);

/** Somebody who came without standing on the list. The names are for the page that keeps them: only the id is written. */
export const Arrival = z.strictObject({
  mediatorId: uuid(),
  fullName: oneLine({ label: 'Họ tên', max: 200 }),
  facts: oneLine({ label: 'Tổ', max: 400 }),
});
export type Arrival = z.output<typeof Arrival>;

/** Who was in one session: only those somebody touched; everybody else on the list was not there. */
export const AttendanceInput = z
  .strictObject({
    classId: uuid(),
    sessionId: uuid('Chọn buổi học.'),
    present: people(),
    excused: people(),
    absent: people(),
    arrivals: z.array(Arrival, { error: 'Danh sách này không đọc được.' }).max(MOST_PEOPLE, tooMany),
  })
  .refine(
    ({ present, excused, absent }) =>
      new Set([...present, ...excused, ...absent]).size === present.length + excused.length + absent.length,
    { error: 'Một người chỉ ghi một lần: có mặt, vắng có phép, hoặc vắng.', path: ['present'] },
  );
export type AttendanceInput = z.output<typeof AttendanceInput>;
