'use client';

import { ChoiceTiles } from '@/components/form/choice-tiles';
import { TextField } from '@/components/form/text-field';
import { PARTY_SIDES } from '@/lib/domain/mediation-case/case';
import { PARTY_SIDE_LABELS } from '@/lib/domain/mediation-case/labels';
import { addParty } from '@/lib/features/mediation-cases/steps/actions';
import { AddPartyInput, type AddPartyFields } from '@/lib/features/mediation-cases/steps/add-party/schema';
import { optionsOf } from '@/components/form/options-of';
import { PartyDetailFields } from '@/lib/features/mediation-cases/steps/ui/party-detail-fields';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

/** A further party or a related person. */
export function AddPartyForm({ base }: { readonly base: StepBase }) {
  const form = useStepForm<AddPartyFields, AddPartyInput>({
    base,
    send: addParty,
    schema: AddPartyInput,
    defaults: {
      side: 'related',
      name: '',
      kind: 'person',
      birthYear: '',
      headcount: '',
      address: '',
      phone: '',
    },
  });
  return (
    <StepForm base={base} form={form} submit="Thêm vào vụ việc" startAt="name">
      <TextField name="name" label="Họ tên, hoặc tên gia đình, tổ chức" spellCheck={false} />
      <ChoiceTiles
        name="side"
        label="Thuộc bên"
        columns={1}
        options={optionsOf(PARTY_SIDES, PARTY_SIDE_LABELS)}
      />
      <PartyDetailFields />
    </StepForm>
  );
}
