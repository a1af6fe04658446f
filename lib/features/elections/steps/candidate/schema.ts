import { CANDIDATE_SOURCES } from '@/lib/domain/election/election';
import { CRITERIA } from '@/lib/domain/roll/criteria';
import { ETHNICITIES } from '@/lib/domain/roll/ethnicity';
import { QUALIFICATIONS } from '@/lib/domain/roll/qualification';
import { MEDIATOR_ROLES } from '@/lib/domain/roll/role';
import { SEXES } from '@/lib/domain/roll/sex';
import { dayOf, LENGTHS, optionalLine, stepFields } from '@/lib/features/elections/steps/step-fields';
import { optionalChoice, optionalId } from '@/lib/schema/choices';
import { optionalDate } from '@/lib/schema/date';
import { year } from '@/lib/schema/number';
import { optionalPhone } from '@/lib/schema/phone';
import { choice, uuid } from '@/lib/schema/reference';
import { oneLine, personOrPartyName } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** Everything the papers and the roll need of a candidate. */
export const CandidateInput = z
  .strictObject({
    ...stepFields,
    candidateId: optionalId(),
    mediatorId: optionalId(),
    isNewPerson: z.boolean({ error: 'Chọn có hoặc không.' }),
    role: choice(MEDIATOR_ROLES, 'vai trò'),
    source: choice(CANDIDATE_SOURCES, 'người ứng cử hay được giới thiệu'),
    consentedOn: optionalDate(),
    fullName: personOrPartyName({ label: 'Họ tên', max: LENGTHS.name }),
    birthYear: year(),
    birthDate: optionalDate(),
    sex: choice(SEXES, 'nam hoặc nữ'),
    phone: optionalPhone(),
    ethnicity: optionalChoice(ETHNICITIES),
    qualification: optionalChoice(QUALIFICATIONS),
    qualificationNote: optionalLine('Bằng cấp, chuyên ngành'),
    occupation: optionalLine('Nghề nghiệp'),
    officeHeld: optionalLine('Chức vụ đang giữ'),
    address: optionalLine('Nơi thường trú'),
    criteria: z.array(z.enum(CRITERIA), { error: 'Đánh dấu các tiêu chuẩn đã đủ.' }),
  })
  .refine(({ birthDate, birthYear }) => birthDate === null || birthDate.startsWith(String(birthYear)), {
    path: ['birthDate'],
    error: 'Ngày sinh không khớp với năm sinh. Sửa một trong hai.',
  });
export type CandidateInput = z.output<typeof CandidateInput>;
export type CandidateFields = z.input<typeof CandidateInput>;

export const RemoveCandidateInput = z.strictObject({
  ...stepFields,
  candidateId: uuid('Chọn người rút khỏi danh sách.'),
  on: dayOf('ngày rút'),
  reason: oneLine({ label: 'Lý do', max: LENGTHS.line }),
});
export type RemoveCandidateInput = z.output<typeof RemoveCandidateInput>;
