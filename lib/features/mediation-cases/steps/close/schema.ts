import { CLOSING_REASONS, type ClosingReason } from '@/lib/domain/mediation-case/case';
import { ASKERS } from '@/lib/domain/mediation-case/decisions/pause';
import { CASE_ERROR_MESSAGES } from '@/lib/domain/mediation-case/messages';
import { dayOf, LENGTHS, note, stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { optionalChoice, optionalId } from '@/lib/schema/choices';
import { moneyVnd } from '@/lib/schema/number';
import { choice, uuid } from '@/lib/schema/reference';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** More than this in one agreement is a slip of the hand. */
export const MOST_OBLIGATIONS = 20;
const MOST_DONG = 1_000_000_000_000;

/** Who does what for whom by when (Luật HGƠCS Đ24.2 e–g). */
const ObligationInput = z.strictObject({
  debtorPartyId: uuid('Chọn người làm.'),
  creditorPartyId: optionalId(),
  what: oneLine({ label: 'Việc phải làm', max: LENGTHS.line }),
  amountVnd: z
    .union([z.literal('').transform(() => null), moneyVnd({ label: 'số tiền', max: MOST_DONG })])
    .nullish()
    .transform((amount) => amount ?? null)
    .refine((amount) => amount === null || amount > 0, { error: 'Số tiền phải lớn hơn 0, hoặc để trống.' }),
  dueOn: dayOf('hạn làm'),
});
export type ObligationInput = z.output<typeof ObligationInput>;

/** A row as it is typed; it is judged only when an agreement is what ends the case. */
const TypedObligation = z.strictObject({
  debtorPartyId: z.string(),
  creditorPartyId: z.string().nullish(),
  what: z.string(),
  amountVnd: z.union([z.string(), z.number()]).nullish(),
  dueOn: z.string(),
});

/** What each of the three reasons of Luật HGƠCS Đ23 wants written beside it; null when it is there. */
const missing = (input: { reason: ClosingReason; agreement: string | null; askedBy: string | null }) => {
  if (input.reason === 'agreement' && input.agreement === null)
    return { path: ['agreement'], message: CASE_ERROR_MESSAGES.agreement_missing };
  if (input.reason === 'stopped_by_party' && input.askedBy === null)
    return { path: ['askedBy'], message: 'Chọn bên yêu cầu chấm dứt.' };
  return null;
};

export const CloseInput = z
  .strictObject({
    ...stepFields,
    on: dayOf('ngày kết thúc'),
    reason: choice(CLOSING_REASONS, 'lý do kết thúc'),
    agreement: note('Nội dung thỏa thuận'),
    hasWrittenPaper: z.boolean({ error: 'Chọn có hoặc không.' }),
    obligations: z.array(TypedObligation).max(MOST_OBLIGATIONS, {
      error: `Ghi nhiều nhất ${MOST_OBLIGATIONS} việc.`,
    }),
    askedBy: optionalChoice(ASKERS),
    demands: note('Yêu cầu của các bên'),
  })
  .transform((input, context) => {
    const gap = missing(input);
    if (gap) context.addIssue({ code: 'custom', ...gap });
    const rows = z.array(ObligationInput).safeParse(input.reason === 'agreement' ? input.obligations : []);
    for (const { path, message } of rows.error?.issues ?? []) {
      context.addIssue({ code: 'custom', path: ['obligations', ...path], message });
    }
    return rows.success ? { ...input, obligations: rows.data } : z.NEVER;
  });
export type CloseInput = z.output<typeof CloseInput>;
export type CloseFields = z.input<typeof CloseInput>;
