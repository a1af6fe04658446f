import { SEXES } from '@/lib/domain/roll/sex';
import { year } from '@/lib/schema/number';
import { optionalPhone } from '@/lib/schema/phone';
import { choice, uuid } from '@/lib/schema/reference';
import { personOrPartyName } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** The answer to «is it one of these?»: nobody asked yet, somebody else, or the entry that is this person. */
export const OTHER_PERSON = 'other';

/** The five inputs that put a person on the roll, and the answer about people who are alike. */
export const AddMediatorInput = z.strictObject({
  fullName: personOrPartyName({ label: 'Họ và tên', max: 120 }),
  birthYear: year(),
  sex: choice(SEXES, 'giới tính'),
  teamId: uuid('Chọn tổ hòa giải.'),
  phone: optionalPhone(),
  same: z.union([z.literal(''), z.literal(OTHER_PERSON), uuid('Chọn người trong danh sách.')]),
});
export type AddMediatorInput = z.output<typeof AddMediatorInput>;
export type AddMediatorFields = z.input<typeof AddMediatorInput>;

/** Somebody already on the roll takes a seat in a team. */
export const JoinTeamInput = z.strictObject({ mediatorId: uuid(), teamId: uuid('Chọn tổ hòa giải.') });
export type JoinTeamInput = z.output<typeof JoinTeamInput>;
