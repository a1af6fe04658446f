'use client';

import { ActionForm } from '@/components/form/action-form';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { renameCommune } from '@/lib/features/units/actions';
import type { Commune } from '@/lib/features/units/commune/commune';
import { RenameCommuneInput } from '@/lib/features/units/commune/schema';
import { COMMUNE_KIND_OPTIONS } from '@/lib/features/units/ui/kind-options';

type RenameCommuneFormProps = { readonly commune: Commune; readonly today: IsoDate };

/** Another name or kind for the same unit, since a day. */
export function RenameCommuneForm({ commune, today }: RenameCommuneFormProps) {
  const { cityId, communeId, version, kind, name } = commune;
  const toast = useToast();
  const form = useActionForm({
    action: renameCommune,
    schema: RenameCommuneInput,
    defaults: { cityId, communeId, version, kind, name, since: '' },
    onDone: ({ message }) => message && toast({ text: message }),
  });
  return (
    <ActionForm form={form} label="Đổi tên, đổi loại">
      <ChoiceTiles name="kind" label="Loại" options={COMMUNE_KIND_OPTIONS} columns={3} listOnPhone={false} />
      <div className="grid gap-5 sm:grid-cols-[1fr_13rem]">
        <TextField name="name" label="Tên" />
        <DateField name="since" label="Nghị quyết có hiệu lực từ" today={today} />
      </div>
      <FormFooter sticky={false}>
        <SubmitButton variant="tonal">Ghi tên, loại mới</SubmitButton>
      </FormFooter>
    </ActionForm>
  );
}
