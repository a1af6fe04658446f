import { decisionFields } from '@/lib/features/elections/steps/decide/schema';
import { dayOf, LENGTHS, note, optionalLine } from '@/lib/features/elections/steps/step-fields';
import { leavingFields } from '@/lib/features/elections/leaving/steps/step-fields';
import { idList } from '@/lib/schema/choices';
import { optionalDate } from '@/lib/schema/date';
import { uuid } from '@/lib/schema/reference';
import { oneLine, personOrPartyName, requiredText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** What Mẫu 08 and Mẫu 09 share: who signs, its number, sent and received. */
const paperFields = {
  ...leavingFields,
  frontHead: personOrPartyName({ label: 'Họ tên Trưởng ban công tác Mặt trận', max: LENGTHS.name }),
  neighbourhoodHead: personOrPartyName({
    label: 'Họ tên trưởng thôn, tổ trưởng tổ dân phố',
    max: LENGTHS.name,
  }),
  number: optionalLine('Số văn bản', LENGTHS.number),
  sentOn: dayOf('ngày gửi'),
  receivedOn: dayOf('ngày UBND nhận'),
};

export const AgreeInput = z.strictObject({ ...paperFields, findings: note('Kết quả xác minh') });
export type AgreeInput = z.output<typeof AgreeInput>;

export const DisagreeInput = z.strictObject({
  ...paperFields,
  findings: requiredText({ label: 'Lý do không thống nhất', max: LENGTHS.note }),
  toldOn: dayOf('ngày báo tổ trưởng'),
});
export type DisagreeInput = z.output<typeof DisagreeInput>;

export const EndInput = z.strictObject({ ...leavingFields, ...decisionFields, seatIds: idList(20) });
export type EndInput = z.output<typeof EndInput>;

export const KeepInput = z.strictObject({
  ...leavingFields,
  on: dayOf('ngày trả lời'),
  reason: oneLine({ label: 'Lý do', max: LENGTHS.line }),
});
export type KeepInput = z.output<typeof KeepInput>;

export const WithdrawInput = KeepInput;
export type WithdrawInput = KeepInput;

export const PublishLeavingInput = z.strictObject({
  ...leavingFields,
  on: dayOf('ngày công bố'),
  how: oneLine({ label: 'Cách công bố', max: LENGTHS.line }),
});
export type PublishLeavingInput = z.output<typeof PublishLeavingInput>;

export const LeavingCopiesInput = z.strictObject({
  ...leavingFields,
  copies: z
    .array(z.strictObject({ recipientId: uuid(), receivedOn: optionalDate() }))
    .max(200, { error: 'Danh sách nơi nhận nhiều hơn 200 dòng. Tải lại trang.' })
    .refine((copies) => copies.some(({ receivedOn }) => receivedOn !== null), {
      error: 'Ghi ngày nhận của ít nhất một nơi.',
      path: [0, 'receivedOn'],
    }),
});
export type LeavingCopiesInput = z.output<typeof LeavingCopiesInput>;
