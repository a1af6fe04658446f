import { SUPPORTER_KINDS } from '@/lib/domain/support/supporter-kind';
import { optionalId } from '@/lib/schema/choices';
import { isoDate, optionalDate } from '@/lib/schema/date';
import { version } from '@/lib/schema/number';
import { optionalPhone } from '@/lib/schema/phone';
import { choice, uuid } from '@/lib/schema/reference';
import { optionalText, personOrPartyName } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

const facts = {
  fullName: personOrPartyName({ label: 'Họ và tên', max: 120 }),
  kind: choice(SUPPORTER_KINDS, 'thuộc lực lượng nào'),
  organisation: optionalText({ label: 'Nơi công tác', max: 200, lines: 'one' }),
  phone: optionalPhone(),
  mediatorId: optionalId(),
  validFrom: isoDate({ label: 'ngày bắt đầu hỗ trợ' }),
  validTo: optionalDate(),
};

const endsAfterItBegins = ({ validFrom, validTo }: { validFrom: string; validTo: string | null }): boolean =>
  validTo === null || validTo > validFrom;
const ENDS_TOO_EARLY = {
  error: 'Ngày thôi phải sau ngày bắt đầu hỗ trợ. Xem lại hai ngày.',
  path: ['validTo'],
};

/** A new supporter of the commune or the city. */
export const AddSupporterInput = z.strictObject(facts).refine(endsAfterItBegins, ENDS_TOO_EARLY);
export type AddSupporterInput = z.output<typeof AddSupporterInput>;

/** What the register keeps of a supporter. */
export const ChangeSupporterInput = z
  .strictObject({ ...facts, supporterId: uuid(), version: version() })
  .refine(endsAfterItBegins, ENDS_TOO_EARLY);
export type ChangeSupporterInput = z.output<typeof ChangeSupporterInput>;
