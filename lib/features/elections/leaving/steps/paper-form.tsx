'use client';

import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { TextareaField } from '@/components/form/textarea-field';
import { TextField } from '@/components/form/text-field';
import { agreeToLeaving, disagreeWithLeaving } from '@/lib/features/elections/leaving/steps/actions';
import { AgreeInput, DisagreeInput } from '@/lib/features/elections/leaving/steps/schema';
import { StepForm } from '@/lib/features/elections/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/elections/ui/use-step-form';

const EMPTY = { frontHead: '', neighbourhoodHead: '', number: '', findings: '' };

/** Who signs, and how the paper reached the commune: alike on Mẫu 08 and Mẫu 09. */
function PaperFields({ base }: { readonly base: StepBase }) {
  return (
    <>
      <FieldRow>
        <TextField name="frontHead" label="Trưởng ban công tác Mặt trận" spellCheck={false} />
        <TextField name="neighbourhoodHead" label="Trưởng thôn, tổ trưởng tổ dân phố" spellCheck={false} />
      </FieldRow>
      <TextField name="number" label="Số văn bản" optional />
      <FieldRow>
        <DateField name="sentOn" label="Ngày gửi" today={base.today} />
        <DateField name="receivedOn" label="Ngày UBND nhận" today={base.today} />
      </FieldRow>
    </>
  );
}

/** Mẫu 08: they propose the end. */
export function AgreeForm({ base }: { readonly base: StepBase }) {
  const form = useStepForm({
    base,
    send: agreeToLeaving,
    schema: AgreeInput,
    defaults: { ...EMPTY, sentOn: base.today, receivedOn: base.today },
  });
  return (
    <StepForm base={base} form={form} submit="Ghi văn bản đề nghị">
      <TextareaField name="findings" label="Kết quả xác minh" optional rows={3} />
      <PaperFields base={base} />
    </StepForm>
  );
}

/** Mẫu 09: they disagree, and say why to the team's leader and to the commune. */
export function DisagreeForm({ base }: { readonly base: StepBase }) {
  const form = useStepForm({
    base,
    send: disagreeWithLeaving,
    schema: DisagreeInput,
    defaults: { ...EMPTY, toldOn: '', sentOn: base.today, receivedOn: base.today },
  });
  return (
    <StepForm base={base} form={form} submit="Ghi báo cáo">
      <TextareaField
        name="findings"
        label="Lý do không thống nhất"
        hint="Báo tổ trưởng bằng văn bản có lý do, và báo cáo Chủ tịch UBND (Mẫu 09)"
        rows={3}
      />
      <DateField name="toldOn" label="Ngày báo tổ trưởng" today={base.today} />
      <PaperFields base={base} />
    </StepForm>
  );
}
