import { isoDate } from '@/lib/schema/date';
import { wholeNumber } from '@/lib/schema/number';
import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** More than a commune has mediators, teams or trainers. */
const MOST = 2_000;

const several = (missing: string) =>
  z
    .array(uuid(), { error: missing })
    .min(1, { error: missing })
    .max(MOST)
    .transform((ids) => [...new Set(ids)]);

const handed = { versionId: uuid(), on: isoDate({ label: 'ngày phát' }) };

/** Printed copies into people's hands. */
export const HandToPeopleInput = z.strictObject({
  ...handed,
  mediatorIds: several('Chọn ít nhất một người.'),
});
export type HandToPeopleInput = z.output<typeof HandToPeopleInput>;

/** Copies for whole teams. */
export const HandToTeamsInput = z.strictObject({
  ...handed,
  teamIds: several('Chọn ít nhất một tổ.'),
  copies: wholeNumber({ label: 'số bản mỗi tổ', min: 1, max: 500 }),
});
export type HandToTeamsInput = z.output<typeof HandToTeamsInput>;

/** Printed copies for the keeper's own trainers. */
export const HandToTrainersInput = z.strictObject({
  ...handed,
  trainerIds: several('Chọn ít nhất một tập huấn viên.'),
});
export type HandToTrainersInput = z.output<typeof HandToTrainersInput>;

/** A hand-out that was written down by mistake. */
export const TakeBackInput = z.strictObject({ receiptId: uuid() });
export type TakeBackInput = z.output<typeof TakeBackInput>;
