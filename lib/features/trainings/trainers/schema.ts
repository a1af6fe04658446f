import { optionalId } from '@/lib/schema/choices';
import { isoDate, optionalDate } from '@/lib/schema/date';
import { version } from '@/lib/schema/number';
import { optionalPhone } from '@/lib/schema/phone';
import { uuid } from '@/lib/schema/reference';
import { optionalText, personOrPartyName } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

const FACTS = {
  fullName: personOrPartyName({ label: 'Họ và tên', max: 120 }),
  office: optionalText({ label: 'Chức vụ, nơi làm việc', max: 200, lines: 'one' }),
  phone: optionalPhone(),
  decision: optionalText({ label: 'Quyết định', max: 120, lines: 'one' }),
  validFrom: isoDate({ label: 'ngày bắt đầu' }),
  validTo: optionalDate(),
};

const TERM = {
  error: 'Ngày thôi phải sau ngày bắt đầu. Xem lại hai ngày.',
  path: ['validTo'],
};
type Term = { readonly validFrom: string; readonly validTo: string | null };
const endsAfterItBegins = ({ validFrom, validTo }: Term): boolean => validTo === null || validTo > validFrom;

/** A trainer of one's own place: by name, or a mediator of the commune. */
export const AddTrainerInput = z
  .strictObject({ mediatorId: optionalId(), ...FACTS })
  .refine(endsAfterItBegins, TERM);
export type AddTrainerInput = z.output<typeof AddTrainerInput>;

/** What the register keeps of a trainer; an end of the term takes them out of office from that day on. */
export const ChangeTrainerInput = z
  .strictObject({ trainerId: uuid(), version: version(), ...FACTS })
  .refine(endsAfterItBegins, TERM);
export type ChangeTrainerInput = z.output<typeof ChangeTrainerInput>;
