import { CASE_KINDS } from '@/lib/domain/mediation-case/case';
import { isBlank } from '@/lib/domain/mediation-case/decisions/refusals';
import { CASE_ERROR_MESSAGES } from '@/lib/domain/mediation-case/messages';
import { isoDate } from '@/lib/schema/date';
import { choice, uuid } from '@/lib/schema/reference';
import { oneLine, personOrPartyName, type TextRule } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

const written = (missing: string) =>
  z.string({ error: missing }).refine((text) => !isBlank(text), { error: missing, abort: true });

const partyName = (rule: TextRule, missing: string) => written(missing).pipe(personOrPartyName(rule));

/**
 * The six inputs that enter a case in a team's book: all there is to ask on the telephone. Parsed by the form and by
 * the server; a field beside them (scope, status, number) is refused.
 */
export const RecordCaseInput = z.strictObject({
  teamId: uuid('Chọn tổ hòa giải.'),
  receivedOn: isoDate({ label: 'ngày tiếp nhận' }),
  kind: choice(CASE_KINDS, 'loại vụ việc'),
  firstParty: partyName({ label: 'Tên bên thứ nhất', max: 200 }, CASE_ERROR_MESSAGES.first_party_missing),
  secondParty: partyName({ label: 'Tên bên thứ hai', max: 200 }, CASE_ERROR_MESSAGES.second_party_missing),
  summary: written(CASE_ERROR_MESSAGES.summary_missing).pipe(oneLine({ label: 'Nội dung', max: 300 })),
});
export type RecordCaseInput = z.output<typeof RecordCaseInput>;
export type RecordCaseFields = z.input<typeof RecordCaseInput>;
