'use client';

import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import type { Option } from '@/components/form/select-field';
import { TextareaField } from '@/components/form/textarea-field';
import { OBLIGATION_STATES } from '@/lib/domain/mediation-case/case';
import { OBLIGATION_STATE_LABELS } from '@/lib/domain/mediation-case/labels';
import { followObligation } from '@/lib/features/mediation-cases/steps/actions';
import {
  FollowObligationInput,
  type FollowObligationFields,
} from '@/lib/features/mediation-cases/steps/follow-obligation/schema';
import { optionsOf } from '@/components/form/options-of';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

type FollowObligationFormProps = {
  readonly base: StepBase;
  /** What is not done yet, the earliest first. */
  readonly obligations: readonly Option[];
};

/** How a promise stands (Luật HGƠCS Đ25–26). */
export function FollowObligationForm({ base, obligations }: FollowObligationFormProps) {
  const form = useStepForm<FollowObligationFields, FollowObligationInput>({
    base,
    send: followObligation,
    schema: FollowObligationInput,
    defaults: {
      obligationId: obligations.length === 1 ? (obligations[0]?.value ?? '') : '',
      state: '' as FollowObligationFields['state'],
      on: base.today,
      note: '',
    },
  });
  return (
    <StepForm base={base} form={form} submit="Ghi việc thực hiện">
      <ChoiceTiles
        name="obligationId"
        label="Việc đang theo dõi"
        columns={1}
        listOnPhone={false}
        options={obligations}
      />
      <ChoiceTiles
        name="state"
        label="Tình hình"
        columns={3}
        options={optionsOf(OBLIGATION_STATES, OBLIGATION_STATE_LABELS)}
      />
      <DateField name="on" label="Ngày xem" today={base.today} />
      <TextareaField
        name="note"
        label="Ghi chú"
        optional
        rows={2}
        hint="Khi phát sinh vấn đề thì ghi rõ vấn đề gì, để tổ trưởng báo tiếp (Luật, Điều 26)"
      />
    </StepForm>
  );
}
