'use client';

import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import { TextField } from '@/components/form/text-field';
import { TextareaField } from '@/components/form/textarea-field';
import { ALERT_KINDS } from '@/lib/domain/mediation-case/case';
import { ALERT_KIND_LABELS } from '@/lib/domain/mediation-case/labels';
import { raiseAlert } from '@/lib/features/mediation-cases/steps/actions';
import {
  RaiseAlertInput,
  type RaiseAlertFields,
} from '@/lib/features/mediation-cases/steps/raise-alert/schema';
import { optionsOf } from '@/components/form/options-of';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

/** Violence or an offence may follow: told at once, the commune sees it first on its page (Luật HGƠCS Đ10.4–5). */
export function RaiseAlertForm({ base }: { readonly base: StepBase }) {
  const form = useStepForm<RaiseAlertFields, RaiseAlertInput>({
    base,
    send: raiseAlert,
    schema: RaiseAlertInput,
    defaults: { kind: '' as RaiseAlertFields['kind'], body: '', toldOn: base.today, note: '' },
  });
  return (
    <StepForm base={base} form={form} submit="Ghi tin báo" variant="danger-filled">
      <p className="text-ink-2">
        Tin báo là ngoại lệ của việc giữ kín (Luật, Điều 4 và Điều 10). UBND thấy ngay trên trang đầu.
      </p>
      <ChoiceTiles
        name="kind"
        label="Dấu hiệu"
        columns={1}
        options={optionsOf(ALERT_KINDS, ALERT_KIND_LABELS)}
      />
      <TextareaField name="note" label="Sự việc" rows={3} />
      <TextField
        name="body"
        label="Đã báo cho ai"
        hint="Bạo lực, mất trật tự: Chủ tịch UBND. Vi phạm, tội phạm: cơ quan có thẩm quyền"
      />
      <DateField name="toldOn" label="Ngày báo" today={base.today} />
    </StepForm>
  );
}
