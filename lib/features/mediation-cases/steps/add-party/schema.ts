import { PARTY_SIDES } from '@/lib/domain/mediation-case/case';
import { partyFields } from '@/lib/features/mediation-cases/steps/party-fields';
import { LENGTHS, stepFields } from '@/lib/features/mediation-cases/steps/step-schema';
import { choice } from '@/lib/schema/reference';
import { personOrPartyName } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

export const AddPartyInput = z.strictObject({
  ...stepFields,
  side: choice(PARTY_SIDES, 'bên'),
  name: personOrPartyName({ label: 'Họ tên', max: LENGTHS.name }),
  ...partyFields,
});
export type AddPartyInput = z.output<typeof AddPartyInput>;
export type AddPartyFields = z.input<typeof AddPartyInput>;
