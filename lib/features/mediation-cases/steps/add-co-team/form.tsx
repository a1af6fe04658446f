'use client';

import { useRouter } from 'next/navigation';
import { ComboboxField } from '@/components/form/combobox-field';
import type { Option } from '@/components/form/select-field';
import { stepHref } from '@/lib/features/mediation-cases/file/step-slug';
import { addCoTeam } from '@/lib/features/mediation-cases/steps/actions';
import { AddCoTeamInput } from '@/lib/features/mediation-cases/steps/add-co-team/schema';
import { StepForm } from '@/lib/features/mediation-cases/steps/ui/step-form';
import { useStepForm, type StepBase } from '@/lib/features/mediation-cases/steps/ui/use-step-form';

type AddCoTeamFormProps = {
  readonly base: StepBase;
  readonly communes: readonly Option[];
  /** Whose teams are listed now. */
  readonly communeId: string;
  readonly teams: readonly Option[];
};

/** The team of the other party's neighbourhood, in this commune or another of the city (Luật HGƠCS Đ22). */
export function AddCoTeamForm({ base, communes, communeId, teams }: AddCoTeamFormProps) {
  const router = useRouter();
  const form = useStepForm({
    base,
    send: addCoTeam,
    schema: AddCoTeamInput,
    defaults: { communeId, teamId: '' },
  });
  return (
    <StepForm base={base} form={form} submit="Ghi tổ phối hợp">
      <p className="text-ink-2">
        Tổ phối hợp xem được vụ việc, hẹn và ghi buổi hòa giải. Vụ việc vẫn ở sổ của tổ này và tính một lần.
      </p>
      <ComboboxField
        name="communeId"
        label="Xã, phường của bên kia"
        options={communes}
        onChoose={(commune) => {
          form.fields.setValue('teamId', '');
          if (commune)
            router.replace(`${stepHref(base.caseId, base.action)}?commune=${commune.value}`, {
              scroll: false,
            });
        }}
      />
      <ComboboxField
        key={communeId}
        name="teamId"
        label="Tổ hòa giải"
        options={teams}
        noResults="Không thấy tổ nào. Thử gõ số tổ, hoặc chọn lại xã, phường."
      />
    </StepForm>
  );
}
