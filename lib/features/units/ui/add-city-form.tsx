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
import { addCity } from '@/lib/features/units/actions';
import { AddCityInput } from '@/lib/features/units/city/schema';
import { CITY_KIND_OPTIONS } from '@/lib/features/units/ui/kind-options';

/** A new city or province; its communes and administrators come next, on its own page. */
export function AddCityForm({ today }: { readonly today: IsoDate }) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: addCity,
    schema: AddCityInput,
    defaults: { code: '', name: '', validFrom: '' },
    draftKey: 'unit:city',
    onDone: ({ value, message }) => {
      if (message) toast({ text: message });
      router.push(`/units/${value.cityId}`);
    },
  });
  return (
    <Sheet padding="form">
      <ActionForm form={form} label="Thêm thành phố, tỉnh" startAt="name">
        <ChoiceTiles name="kind" label="Loại" options={CITY_KIND_OPTIONS} listOnPhone={false} />
        <TextField name="name" label="Tên" hint="Không ghi chữ «thành phố», «tỉnh», như «Hà Nội»" />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField name="code" label="Mã" keyboard="numeric" hint="Hai chữ số, như 01" />
          <DateField name="validFrom" label="Có từ ngày" today={today} />
        </div>
        <FormFooter>
          <SubmitButton>Thêm thành phố, tỉnh</SubmitButton>
          <ButtonLink variant="text" href="/units">
            Không thêm nữa
          </ButtonLink>
        </FormFooter>
      </ActionForm>
    </Sheet>
  );
}
