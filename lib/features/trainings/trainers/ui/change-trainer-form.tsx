'use client';

import { useRouter } from 'next/navigation';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { TRAINERS } from '@/lib/features/trainings/address';
import { changeTrainer } from '@/lib/features/trainings/trainers/actions';
import { ChangeTrainerInput } from '@/lib/features/trainings/trainers/schema';
import type { Trainer } from '@/lib/features/trainings/trainers/trainer';
import { trainerValues } from '@/lib/features/trainings/trainers/trainer-values';
import { TrainerFields } from '@/lib/features/trainings/trainers/ui/trainer-fields';
import { TrainingForm } from '@/lib/features/trainings/ui/training-form';

type ChangeTrainerFormProps = { readonly trainer: Trainer; readonly today: IsoDate };

/** What the register keeps of a trainer of one's own. */
export function ChangeTrainerForm({ trainer, today }: ChangeTrainerFormProps) {
  const { trainerId, version } = trainer;
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: changeTrainer,
    schema: ChangeTrainerInput,
    defaults: { trainerId, version, ...trainerValues(trainer) },
    draftKey: `training:trainer:${trainerId}`,
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(TRAINERS);
    },
  });
  return (
    <TrainingForm
      form={form}
      label="Sửa tập huấn viên"
      submit="Ghi thông tin"
      back={{ label: 'Không sửa nữa', href: TRAINERS }}
    >
      <TrainerFields today={today} />
    </TrainingForm>
  );
}
