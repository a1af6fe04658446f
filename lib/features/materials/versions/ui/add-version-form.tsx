'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { addVersion } from '@/lib/features/materials/actions';
import { versionHref } from '@/lib/features/materials/address';
import { AddVersionInput } from '@/lib/features/materials/versions/schema';

/** A further version of a set. */
export function AddVersionForm({ setId, today }: { readonly setId: string; readonly today: IsoDate }) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: addVersion,
    schema: AddVersionInput,
    defaults: { setId, label: '', publishedOn: today },
    onDone: ({ value, message }) => {
      if (message) toast({ text: message });
      router.push(versionHref(value.versionId));
    },
  });
  return (
    <Sheet padding="form">
      <ActionForm form={form} label="Phát hành bản mới">
        <FieldRow>
          <TextField name="label" label="Bản" hint="Như «năm 2027»" />
          <DateField name="publishedOn" label="Ngày phát hành" today={today} />
        </FieldRow>
        <FormFooter sticky={false}>
          <SubmitButton variant="outlined">Thêm bản này</SubmitButton>
        </FormFooter>
      </ActionForm>
    </Sheet>
  );
}
