import { idList } from '@/lib/schema/choices';
import { isoDate } from '@/lib/schema/date';
import { optionalNumber } from '@/lib/schema/number';
import { uuid } from '@/lib/schema/reference';
import { optionalText, requiredText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** Most people written down at once: a conference of the city seats three hundred. */
const MOST = 500;

/** Trainers of the register who come to a class. */
export const AddTrainersInput = z.strictObject({
  classId: uuid(),
  trainerIds: idList(MOST).refine((ids) => ids.length > 0, { error: 'Chọn ít nhất một tập huấn viên.' }),
});
export type AddTrainersInput = z.output<typeof AddTrainersInput>;

/** Leaders and officials who come to a class, one a line. */
export const AddOfficialsInput = z.strictObject({
  classId: uuid(),
  people: requiredText({ label: 'Danh sách', max: 40_000 }),
});
export type AddOfficialsInput = z.output<typeof AddOfficialsInput>;

/** Who completed a class, when, and the numbers of their certificates where there are any. */
export const CompleteParticipantsInput = z
  .strictObject({
    classId: uuid(),
    participantIds: idList(MOST).refine((ids) => ids.length > 0, { error: 'Chọn ít nhất một người.' }),
    completedOn: isoDate({ label: 'ngày hoàn thành' }),
    from: optionalNumber({ label: 'số đầu tiên', min: 1, max: 999_999 }),
    sign: optionalText({ label: 'Ký hiệu', max: 40, lines: 'one' }),
  })
  .refine(({ from, sign }) => (from === null) === (sign === null), {
    error: 'Ghi cả số đầu tiên và ký hiệu, hoặc để trống cả hai.',
    path: ['sign'],
  });
export type CompleteParticipantsInput = z.output<typeof CompleteParticipantsInput>;

/** Somebody who was written down by mistake. */
export const RemoveParticipantInput = z.strictObject({ classId: uuid(), participantId: uuid() });
export type RemoveParticipantInput = z.output<typeof RemoveParticipantInput>;
