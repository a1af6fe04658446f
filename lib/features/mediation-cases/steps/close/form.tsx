'use client';

import { useWatch } from 'react-hook-form';
import { CheckboxField } from '@/components/form/checkbox-field';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import type { Option } from '@/components/form/select-field';
import { TextareaField } from '@/components/form/textarea-field';
import type { ClosingReason } from '@/lib/domain/mediation-case/case';
import { ASKER_LABELS, ASKERS } from '@/lib/domain/mediation-case/decisions/pause';
import { CLOSING_REASON_LABELS } from '@/lib/domain/mediation-case/labels';
import { closeCase } from '@/lib/features/mediation-cases/steps/actions';
import { ObligationRows } from '@/lib/features/mediation-cases/steps/close/obligation-rows';
import { CloseInput, type CloseFields } from '@/lib/features/mediation-cases/steps/close/schema';
import { optionsOf } from '@/components/form/options-of';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

type CloseFormProps = {
  readonly base: StepBase;
  readonly parties: readonly Option[];
  /** The reasons open now: agreement and its failure need a held meeting. */
  readonly reasons: readonly ClosingReason[];
};

/** The end of a case, for one of the three reasons of Luật HGƠCS Đ23. */
export function CloseForm({ base, parties, reasons }: CloseFormProps) {
  const form = useStepForm<CloseFields, CloseInput>({
    base,
    send: closeCase,
    schema: CloseInput,
    defaults: {
      on: base.today,
      reason: (reasons.length === 1 ? reasons[0] : '') as ClosingReason,
      agreement: '',
      hasWrittenPaper: false,
      obligations: [],
      askedBy: '',
      demands: '',
    },
  });
  const reason = useWatch({ control: form.fields.control, name: 'reason' });
  return (
    <StepForm base={base} form={form} submit="Kết thúc vụ việc">
      <ChoiceTiles
        name="reason"
        label="Lý do kết thúc"
        hint={
          reasons.length === 1
            ? 'Hai lý do kia có sau buổi hòa giải đầu tiên (Luật, Điều 23).'
            : 'Ba lý do của Luật, Điều 23.'
        }
        columns={1}
        options={optionsOf(reasons, CLOSING_REASON_LABELS)}
      />
      <DateField name="on" label="Ngày kết thúc" today={base.today} />
      {reason === 'agreement' ? <AgreementFields base={base} parties={parties} /> : null}
      {reason === 'stopped_by_party' ? (
        <ChoiceTiles
          name="askedBy"
          label="Bên yêu cầu chấm dứt"
          columns={3}
          options={optionsOf(ASKERS, ASKER_LABELS)}
        />
      ) : null}
      {reason === 'stopped_by_party' || reason === 'no_agreement_possible' ? (
        <TextareaField
          name="demands"
          label="Yêu cầu của các bên"
          optional
          hint="Điều các bên còn đòi hỏi, để sau này mở lại hoặc chuyển nơi có thẩm quyền"
        />
      ) : null}
    </StepForm>
  );
}

function AgreementFields({ base, parties }: Pick<CloseFormProps, 'base' | 'parties'>) {
  return (
    <>
      <TextareaField
        name="agreement"
        label="Nội dung thỏa thuận"
        hint="Đạt thỏa thuận là hòa giải thành, có lập văn bản hay không (Luật, Điều 24)."
      />
      <ObligationRows parties={parties} today={base.today} />
      <CheckboxField
        name="hasWrittenPaper"
        label="Các bên đồng ý lập văn bản hòa giải thành"
        hint="Văn bản có chữ ký hoặc điểm chỉ của các bên và hòa giải viên."
      />
    </>
  );
}
