import { CASE_GROUNDS } from '@/lib/domain/mediation-case/case';
import { partyFields } from '@/lib/features/mediation-cases/steps/party-fields';
import { LENGTHS, note, stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { optionalChoice } from '@/lib/schema/choices';
import { uuid } from '@/lib/schema/reference';
import { optionalText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

const MOST_PARTIES = 50;

export const AddDetailsInput = z.strictObject({
  ...stepFields,
  ground: optionalChoice(CASE_GROUNDS),
  subKind: optionalText({ label: 'Mục chi tiết', max: LENGTHS.name, lines: 'one' }),
  content: note('Nội dung chi tiết'),
  parties: z
    .array(z.strictObject({ id: uuid(), ...partyFields }))
    .max(MOST_PARTIES, { error: `Ghi nhiều nhất ${MOST_PARTIES} người.` }),
});
export type AddDetailsInput = z.output<typeof AddDetailsInput>;
export type AddDetailsFields = z.input<typeof AddDetailsInput>;
