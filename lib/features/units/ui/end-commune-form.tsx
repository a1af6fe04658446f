'use client';

import { ActionForm } from '@/components/form/action-form';
import { ComboboxField } from '@/components/form/combobox-field';
import { DateField } from '@/components/form/date-field';
import { FormFooter } from '@/components/form/form-footer';
import { SubmitButton } from '@/components/form/submit-button';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { endCommune } from '@/lib/features/units/actions';
import type { CommuneDesk } from '@/lib/features/units/commune/read-commune';
import { EndCommuneInput } from '@/lib/features/units/commune/schema';

type EndCommuneFormProps = { readonly desk: CommuneDesk; readonly today: IsoDate };

/** The first day on which the commune is no more, and who takes over; without a day it goes on. */
export function EndCommuneForm({ desk: { commune, successors }, today }: EndCommuneFormProps) {
  const { cityId, communeId, version, validTo, successorId } = commune;
  const toast = useToast();
  const form = useActionForm({
    action: endCommune,
    schema: EndCommuneInput,
    defaults: { cityId, communeId, version, validTo: validTo ?? '', successorId: successorId ?? '' },
    onDone: ({ message }) => message && toast({ text: message }),
  });
  return (
    <ActionForm form={form} label="Kết thúc hoạt động">
      <DateField
        name="validTo"
        label="Không còn từ ngày"
        hint="Xóa trống để đơn vị tiếp tục hoạt động"
        optional
        today={today}
      />
      <ComboboxField
        name="successorId"
        label="Đơn vị nhận thay"
        hint="Vụ việc, tổ và tài khoản vẫn ở đơn vị cũ cho đến khi được chuyển"
        optional
        options={successors.map(({ id, name, code }) => ({ value: id, label: name, note: code }))}
      />
      <FormFooter sticky={false}>
        <SubmitButton variant="tonal">Ghi ngày kết thúc</SubmitButton>
      </FormFooter>
    </ActionForm>
  );
}
