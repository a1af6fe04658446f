import { ASSIGNMENT_SOURCES, START_EXCEPTIONS } from '@/lib/domain/mediation-case/case';
import { CASE_ERROR_MESSAGES } from '@/lib/domain/mediation-case/messages';
import { dayOf, stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { idList } from '@/lib/schema/choices';
import { optionalDate } from '@/lib/schema/date';
import { choice } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** Luật HGƠCS Đ20.2: the law's days, or one of its two exceptions. */
export const START_TERMS = ['within_days', ...START_EXCEPTIONS] as const;

/** No case in the books has more mediators than this. */
export const MOST_MEDIATORS = 10;

export const AssignInput = z.strictObject({
  ...stepFields,
  mediatorIds: idList(MOST_MEDIATORS).refine((ids) => ids.length > 0, {
    error: CASE_ERROR_MESSAGES.mediator_missing,
  }),
  source: choice(ASSIGNMENT_SOURCES, 'người chọn hòa giải viên'),
  on: dayOf('ngày phân công'),
  startException: choice(START_TERMS, 'thời hạn bắt đầu').transform((term) =>
    term === 'within_days' ? null : term,
  ),
  agreedStartOn: optionalDate(),
});
export type AssignInput = z.output<typeof AssignInput>;
export type AssignFields = z.input<typeof AssignInput>;
