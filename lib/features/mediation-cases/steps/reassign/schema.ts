import { ASSIGNMENT_SOURCES } from '@/lib/domain/mediation-case/case';
import { CASE_ERROR_MESSAGES } from '@/lib/domain/mediation-case/messages';
import { MOST_MEDIATORS } from '@/lib/features/mediation-cases/steps/assign/schema';
import { dayOf, LENGTHS, stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { idList } from '@/lib/schema/choices';
import { choice } from '@/lib/schema/reference';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** Why a mediator leaves a case, beside an interest (which is declared): Luật HGƠCS Đ18 names the breach of duties. */
export const RELEASE_REASONS = ['unavailable', 'breach', 'reassigned'] as const;
export type ReleaseReason = (typeof RELEASE_REASONS)[number];

export const RELEASE_REASON_LABELS: Record<ReleaseReason, string> = {
  unavailable: 'Người đang làm không tiếp tục được',
  breach: 'Vi phạm nguyên tắc hòa giải (Luật, Điều 18)',
  reassigned: 'Theo ý các bên, hoặc lý do khác',
};

export const ReassignInput = z.strictObject({
  ...stepFields,
  mediatorIds: idList(MOST_MEDIATORS).refine((ids) => ids.length > 0, {
    error: CASE_ERROR_MESSAGES.mediator_missing,
  }),
  source: choice(ASSIGNMENT_SOURCES, 'người chọn hòa giải viên'),
  on: dayOf('ngày đổi'),
  cause: choice(RELEASE_REASONS, 'vì sao đổi'),
  reason: oneLine({ label: 'Lý do', max: LENGTHS.line }),
});
export type ReassignInput = z.output<typeof ReassignInput>;
export type ReassignFields = z.input<typeof ReassignInput>;
