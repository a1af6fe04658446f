import { CRITERIA } from '@/lib/domain/roll/criteria';
import { ETHNICITIES } from '@/lib/domain/roll/ethnicity';
import { QUALIFICATIONS } from '@/lib/domain/roll/qualification';
import { SEXES } from '@/lib/domain/roll/sex';
import { optionalChoice } from '@/lib/schema/choices';
import { optionalDate } from '@/lib/schema/date';
import { version, year } from '@/lib/schema/number';
import { optionalPhone } from '@/lib/schema/phone';
import { choice, uuid } from '@/lib/schema/reference';
import { optionalText, personOrPartyName } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

const line = (label: string, max: number) => optionalText({ label, max, lines: 'one' });

/** Everything the roll keeps of a person besides their seats. */
export const ChangeMediatorInput = z.strictObject({
  mediatorId: uuid(),
  version: version(),
  fullName: personOrPartyName({ label: 'Họ và tên', max: 120 }),
  birthYear: year(),
  birthDate: optionalDate(),
  sex: choice(SEXES, 'giới tính'),
  phone: optionalPhone(),
  ethnicity: optionalChoice(ETHNICITIES),
  qualification: optionalChoice(QUALIFICATIONS),
  qualificationNote: line('Trình độ', 120),
  occupation: line('Nghề nghiệp', 120),
  officeHeld: line('Chức vụ', 120),
  address: line('Địa chỉ', 200),
  note: optionalText({ label: 'Ghi chú', max: 500 }),
  criteriaMet: z.array(z.enum(CRITERIA)).max(CRITERIA.length),
  criteriaCheckedOn: optionalDate(),
  movedAwayOn: optionalDate(),
});
export type ChangeMediatorInput = z.output<typeof ChangeMediatorInput>;
