import { daysBetween } from '@/lib/domain/calendar';
import { CLASS_KINDS } from '@/lib/domain/training/class-kind';
import { LONGEST_CLASS_DAYS } from '@/lib/domain/training/session-hours';
import { optionalChoice, optionalId } from '@/lib/schema/choices';
import { isoDate, optionalDate } from '@/lib/schema/date';
import { hour } from '@/lib/schema/hour';
import { optionalText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** A class in its first few inputs; all the rest is added on its own page. */
export const AddClassInput = z
  .strictObject({
    courseId: optionalId(),
    /** Left out: the course's. */
    title: optionalText({ label: 'Tên lớp', max: 200, lines: 'one' }),
    kind: optionalChoice(CLASS_KINDS),
    heldFrom: isoDate({ label: 'ngày học' }),
    heldTo: optionalDate(),
    startsAt: hour(),
    endsAt: hour(),
    place: optionalText({ label: 'Nơi học', max: 200, lines: 'one' }),
  })
  .refine(({ courseId, title }) => courseId !== null || title !== null, {
    error: 'Ghi tên lớp, hoặc chọn khóa.',
    path: ['title'],
  })
  .refine(({ courseId, kind }) => courseId !== null || kind !== null, {
    error: 'Chọn loại lớp.',
    path: ['kind'],
  })
  .refine(({ heldFrom, heldTo }) => heldTo === null || heldTo >= heldFrom, {
    error: 'Ngày cuối đứng trước ngày đầu. Xem lại hai ngày.',
    path: ['heldTo'],
  })
  .refine(({ heldFrom, heldTo }) => heldTo === null || daysBetween(heldFrom, heldTo) < LONGEST_CLASS_DAYS, {
    error: `Một lớp kéo dài nhiều nhất ${LONGEST_CLASS_DAYS} ngày. Xem lại hai ngày.`,
    path: ['heldTo'],
  })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt, {
    error: 'Giờ kết thúc đang sớm hơn giờ bắt đầu. Xem lại hai giờ.',
    path: ['endsAt'],
  });
export type AddClassInput = z.output<typeof AddClassInput>;
