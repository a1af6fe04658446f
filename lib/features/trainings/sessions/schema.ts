import { isoDate } from '@/lib/schema/date';
import { hour } from '@/lib/schema/hour';
import { version } from '@/lib/schema/number';
import { uuid } from '@/lib/schema/reference';
import { optionalId } from '@/lib/schema/choices';
import { optionalText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** A session of a class: a new one when it has no id. `version` is the class's. */
export const SaveSessionInput = z
  .strictObject({
    classId: uuid(),
    version: version(),
    sessionId: optionalId(),
    heldOn: isoDate({ label: 'ngày học' }),
    startsAt: hour(),
    endsAt: hour(),
    topic: optionalText({ label: 'Nội dung', max: 300 }),
  })
  .refine(({ startsAt, endsAt }) => endsAt > startsAt, {
    error: 'Giờ kết thúc đang sớm hơn giờ bắt đầu. Xem lại hai giờ.',
    path: ['endsAt'],
  });
export type SaveSessionInput = z.output<typeof SaveSessionInput>;

/** A session that will not be held. */
export const RemoveSessionInput = z.strictObject({
  classId: uuid(),
  version: version(),
  sessionId: uuid(),
});
export type RemoveSessionInput = z.output<typeof RemoveSessionInput>;
