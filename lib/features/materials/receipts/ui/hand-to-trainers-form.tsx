'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { DateField } from '@/components/form/date-field';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { handToTrainers } from '@/lib/features/materials/actions';
import type { TrainerReceiver } from '@/lib/features/materials/receipts/list-trainers';
import { HandToTrainersInput } from '@/lib/features/materials/receipts/schema';

type HandToTrainersFormProps = {
  readonly versionId: string;
  readonly trainers: readonly TrainerReceiver[];
  readonly today: IsoDate;
};

/** Several trainers in one press. */
export function HandToTrainersForm({ versionId, trainers, today }: HandToTrainersFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: handToTrainers,
    schema: HandToTrainersInput,
    defaults: { versionId, on: today, trainerIds: trainers.map(({ trainerId }) => trainerId) },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.refresh();
    },
  });
  return (
    <Sheet padding="form">
      <ActionForm form={form} label="Phát cho tập huấn viên">
        <CheckboxListField
          name="trainerIds"
          label="Tập huấn viên nhận bản in"
          options={trainers.map(({ trainerId, fullName, office }) => ({
            value: trainerId,
            label: fullName,
            ...(office === null ? {} : { note: office }),
          }))}
        />
        <DateField name="on" label="Ngày phát" today={today} />
        <FormFooter sticky={false}>
          <SubmitButton variant="outlined">Ghi phát cho tập huấn viên</SubmitButton>
        </FormFooter>
      </ActionForm>
    </Sheet>
  );
}
