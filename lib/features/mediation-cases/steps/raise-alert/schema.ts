import { ALERT_KINDS } from '@/lib/domain/mediation-case/case';
import { dayOf, LENGTHS, stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { choice } from '@/lib/schema/reference';
import { oneLine, requiredText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

export const RaiseAlertInput = z.strictObject({
  ...stepFields,
  kind: choice(ALERT_KINDS, 'dấu hiệu'),
  body: oneLine({ label: 'Đã báo cho ai', max: LENGTHS.place }),
  toldOn: dayOf('ngày báo'),
  note: requiredText({ label: 'Sự việc', max: LENGTHS.note }),
});
export type RaiseAlertInput = z.output<typeof RaiseAlertInput>;
export type RaiseAlertFields = z.input<typeof RaiseAlertInput>;
