'use client';

import { useRouter } from 'next/navigation';
import { useActionForm } from '@/components/form/use-action-form';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import { TRAINERS } from '@/lib/features/trainings/address';
import { addTrainer } from '@/lib/features/trainings/trainers/actions';
import type { AddTrainerDesk } from '@/lib/features/trainings/trainers/read-add-desk';
import { AddTrainerInput } from '@/lib/features/trainings/trainers/schema';
import { MediatorChoice } from '@/lib/features/trainings/trainers/ui/mediator-choice';
import { TrainerFields } from '@/lib/features/trainings/trainers/ui/trainer-fields';
import { TrainingForm } from '@/lib/features/trainings/ui/training-form';

/** Somebody new in the trainers' register. */
export function AddTrainerForm({ desk: { mediators, today } }: { readonly desk: AddTrainerDesk }) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: addTrainer,
    schema: AddTrainerInput,
    defaults: {
      mediatorId: '',
      fullName: '',
      office: '',
      phone: '',
      decision: '',
      validFrom: today,
      validTo: '',
    },
    draftKey: 'training:trainer',
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(TRAINERS);
    },
  });
  return (
    <Sheet padding="form">
      <TrainingForm
        form={form}
        label="Thêm tập huấn viên"
        submit="Thêm vào sổ"
        back={{ label: 'Không thêm nữa', href: TRAINERS }}
      >
        {mediators.length === 0 ? null : <MediatorChoice mediators={mediators} />}
        <TrainerFields today={today} />
      </TrainingForm>
    </Sheet>
  );
}
