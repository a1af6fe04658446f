import { dayOf, LENGTHS, note, optionalLine, stepFields } from '@/lib/features/elections/steps/step-fields';
import { idList } from '@/lib/schema/choices';
import { optionalDate } from '@/lib/schema/date';
import { oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

/** What every decision's form asks of the paper, whether it recognises or ends. */
export const decisionFields = {
  number: oneLine({ label: 'Số quyết định', max: LENGTHS.number }),
  decidedOn: dayOf('ngày quyết định'),
  takesEffectOn: optionalDate(),
  signer: optionalLine('Người ký', LENGTHS.name),
  signerOffice: optionalLine('Chức vụ người ký', LENGTHS.name),
};

export const DecideInput = z.strictObject({
  ...stepFields,
  ...decisionFields,
  chosenIds: idList(200),
  note: note('Lý do'),
});
export type DecideInput = z.output<typeof DecideInput>;
export type DecideFields = z.input<typeof DecideInput>;
