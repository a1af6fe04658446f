'use client';

import { useRouter } from 'next/navigation';
import type { ComboboxOption } from '@/components/form/combobox-options';
import { PageForm } from '@/components/form/page-form';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { SupporterKind } from '@/lib/domain/support/supporter-kind';
import { addSupporter } from '@/lib/features/supporters/actions';
import { SUPPORTERS_HREF } from '@/lib/features/supporters/address';
import { AddSupporterInput } from '@/lib/features/supporters/register/schema';
import { SupporterFields } from '@/lib/features/supporters/register/ui/supporter-fields';

type AddSupporterFormProps = { readonly today: IsoDate; readonly mediators: readonly ComboboxOption[] };

/** A new supporter; the next page links them to teams. */
export function AddSupporterForm({ today, mediators }: AddSupporterFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: addSupporter,
    schema: AddSupporterInput,
    defaults: {
      fullName: '',
      kind: '' as SupporterKind,
      organisation: '',
      phone: '',
      mediatorId: '',
      validFrom: today,
      validTo: '',
    },
    draftKey: 'supporter:new',
    onDone: ({ value, message }) => {
      if (message) toast({ text: message });
      router.push(`${SUPPORTERS_HREF}/${value.supporterId}`);
    },
  });
  return (
    <PageForm
      form={form}
      label="Thêm người hỗ trợ"
      submit="Thêm vào danh sách"
      back={{ label: 'Không thêm nữa', href: SUPPORTERS_HREF }}
      startAt="fullName"
    >
      <SupporterFields today={today} mediators={mediators} />
    </PageForm>
  );
}
