'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { DateField } from '@/components/form/date-field';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { ButtonLink } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { addClass } from '@/lib/features/trainings/actions';
import { AddClassInput } from '@/lib/features/trainings/add/schema';

/** A class with its days; who came is written down afterwards. */
export function AddClassForm({ today }: { readonly today: IsoDate }) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: addClass,
    schema: AddClassInput,
    defaults: { title: '', place: '', heldFrom: '', heldTo: '' },
    draftKey: 'training:class',
    onDone: ({ value, message }) => {
      if (message) toast({ text: message });
      router.push(`/trainings/${value.classId}`);
    },
  });
  return (
    <Sheet padding="form">
      <ActionForm form={form} label="Mở lớp tập huấn" startAt="title">
        <TextField name="title" label="Tên lớp" hint="Như «Bồi dưỡng kỹ năng hòa giải năm 2026»" />
        <TextField name="place" label="Nơi học" optional />
        <div className="grid gap-5 sm:grid-cols-2">
          <DateField name="heldFrom" label="Ngày khai giảng" today={today} />
          <DateField name="heldTo" label="Ngày kết thúc" today={today} />
        </div>
        <FormFooter>
          <SubmitButton>Mở lớp</SubmitButton>
          <ButtonLink variant="text" href="/trainings">
            Không mở nữa
          </ButtonLink>
        </FormFooter>
      </ActionForm>
    </Sheet>
  );
}
