import { daysBetween } from '@/lib/domain/calendar';
import { LONGEST_CLASS_DAYS } from '@/lib/domain/training/class-days';
import { isoDate } from '@/lib/schema/date';
import { oneLine, optionalText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** A class that is planned or was held: title, place, first and last day. */
export const AddClassInput = z
  .strictObject({
    title: oneLine({ label: 'Tên lớp', max: 200 }),
    place: optionalText({ label: 'Nơi học', max: 200, lines: 'one' }),
    heldFrom: isoDate({ label: 'ngày khai giảng' }),
    heldTo: isoDate({ label: 'ngày kết thúc' }),
  })
  .refine(({ heldFrom, heldTo }) => heldTo >= heldFrom, {
    error: 'Ngày kết thúc đứng trước ngày khai giảng. Xem lại hai ngày.',
    path: ['heldTo'],
  })
  .refine(({ heldFrom, heldTo }) => daysBetween(heldFrom, heldTo) < LONGEST_CLASS_DAYS, {
    error: `Một lớp kéo dài nhiều nhất ${LONGEST_CLASS_DAYS} ngày. Xem lại hai ngày.`,
    path: ['heldTo'],
  });
export type AddClassInput = z.output<typeof AddClassInput>;
