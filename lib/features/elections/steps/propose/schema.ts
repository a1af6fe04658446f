import { dayOf, LENGTHS, optionalLine, stepFields } from '@/lib/features/elections/steps/step-fields';
import { personOrPartyName } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

export const ProposeInput = z.strictObject({
  ...stepFields,
  proposedBy: personOrPartyName({ label: 'Họ tên Trưởng ban công tác Mặt trận', max: LENGTHS.name }),
  number: optionalLine('Số văn bản', LENGTHS.number),
  sentOn: dayOf('ngày gửi đề nghị'),
  receivedOn: dayOf('ngày UBND nhận'),
});
export type ProposeInput = z.output<typeof ProposeInput>;
export type ProposeFields = z.input<typeof ProposeInput>;
