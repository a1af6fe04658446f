import { LEAVING_GROUNDS } from '@/lib/domain/election/leaving/leaving';
import { dayOf, LENGTHS } from '@/lib/features/elections/steps/step-fields';
import { choice, uuid } from '@/lib/schema/reference';
import { personOrPartyName, requiredText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

export const OpenLeavingInput = z.strictObject({
  seatId: uuid('Chọn hòa giải viên.'),
  ground: choice(LEAVING_GROUNDS, 'căn cứ thôi làm'),
  reason: requiredText({ label: 'Lý do cụ thể', max: LENGTHS.note }),
  proposedBy: personOrPartyName({ label: 'Họ tên người đề nghị', max: LENGTHS.name }),
  proposedOn: dayOf('ngày đề nghị'),
});
export type OpenLeavingInput = z.output<typeof OpenLeavingInput>;
export type OpenLeavingFields = z.input<typeof OpenLeavingInput>;
