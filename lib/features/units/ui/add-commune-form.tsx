'use client';

import { useRouter } from 'next/navigation';
import { ActionForm } from '@/components/form/action-form';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { DateField } from '@/components/form/date-field';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { ButtonLink } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { addCommune } from '@/lib/features/units/actions';
import { AddCommuneInput } from '@/lib/features/units/commune/schema';
import { COMMUNE_KIND_OPTIONS } from '@/lib/features/units/ui/kind-options';

type AddCommuneFormProps = { readonly cityId: string; readonly today: IsoDate };

/** A new commune, ward or special zone of one city. */
export function AddCommuneForm({ cityId, today }: AddCommuneFormProps) {
  const router = useRouter();
  const toast = useToast();
  const cityHref = `/units/${cityId}`;
  const form = useActionForm({
    action: addCommune,
    schema: AddCommuneInput,
    defaults: { cityId, code: '', name: '', validFrom: '' },
    draftKey: `unit:commune:${cityId}`,
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(cityHref);
    },
  });
  return (
    <Sheet padding="form">
      <ActionForm form={form} label="Thêm xã, phường" startAt="name">
        <ChoiceTiles
          name="kind"
          label="Loại"
          options={COMMUNE_KIND_OPTIONS}
          columns={3}
          listOnPhone={false}
        />
        <TextField name="name" label="Tên" hint="Không ghi chữ «xã», «phường», như «Láng»" />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField name="code" label="Mã" keyboard="numeric" hint="Năm chữ số, như 00199" />
          <DateField name="validFrom" label="Có từ ngày" today={today} />
        </div>
        <FormFooter>
          <SubmitButton>Thêm xã, phường</SubmitButton>
          <ButtonLink variant="text" href={cityHref}>
            Không thêm nữa
          </ButtonLink>
        </FormFooter>
      </ActionForm>
    </Sheet>
  );
}
