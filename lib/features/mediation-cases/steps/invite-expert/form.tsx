'use client';

import { CheckboxField } from '@/components/form/checkbox-field';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { TextField } from '@/components/form/text-field';
import { PARTY_SIDE_LABELS } from '@/lib/domain/mediation-case/labels';
import { inviteExpert } from '@/lib/features/mediation-cases/steps/actions';
import {
  INVITING_SIDES,
  InviteExpertInput,
  type InviteExpertFields,
} from '@/lib/features/mediation-cases/steps/invite-expert/schema';
import { optionsOf } from '@/components/form/options-of';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

/** A person of standing or expertise comes in, with the consent of Luật HGƠCS Đ19. */
export function InviteExpertForm({ base }: { readonly base: StepBase }) {
  const form = useStepForm<InviteExpertFields, InviteExpertInput>({
    base,
    send: inviteExpert,
    schema: InviteExpertInput,
    defaults: {
      name: '',
      capacity: '',
      invitedBy: '' as InviteExpertFields['invitedBy'],
      otherPartyConsents: false,
    },
  });
  return (
    <StepForm base={base} form={form} submit="Ghi người được mời" startAt="name">
      <TextField name="name" label="Họ tên" spellCheck={false} />
      <TextField
        name="capacity"
        label="Chức danh, chuyên môn"
        hint="Như «cán bộ địa chính phường», «luật sư»"
      />
      <ChoiceTiles
        name="invitedBy"
        label="Bên cùng mời với hòa giải viên"
        options={optionsOf(INVITING_SIDES, PARTY_SIDE_LABELS)}
      />
      <CheckboxField
        name="otherPartyConsents"
        label="Bên kia đã đồng ý"
        hint="Luật, Điều 19: chỉ mời khi bên kia đồng ý."
      />
    </StepForm>
  );
}
