'use client';

import { useRouter } from 'next/navigation';
import type { ComboboxOption } from '@/components/form/combobox-options';
import { PageForm } from '@/components/form/page-form';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { changeSupporter } from '@/lib/features/supporters/actions';
import { SUPPORTERS_HREF } from '@/lib/features/supporters/address';
import { ChangeSupporterInput } from '@/lib/features/supporters/register/schema';
import { SupporterFields } from '@/lib/features/supporters/register/ui/supporter-fields';
import type { Supporter } from '@/lib/features/supporters/supporter';

type ChangeSupporterFormProps = {
  readonly supporter: Supporter;
  readonly today: IsoDate;
  readonly mediators: readonly ComboboxOption[];
};

/** What the register keeps of a supporter. */
export function ChangeSupporterForm({ supporter, today, mediators }: ChangeSupporterFormProps) {
  const router = useRouter();
  const toast = useToast();
  const page = `${SUPPORTERS_HREF}/${supporter.supporterId}`;
  const form = useActionForm({
    action: changeSupporter,
    schema: ChangeSupporterInput,
    defaults: {
      supporterId: supporter.supporterId,
      version: supporter.version,
      fullName: supporter.fullName,
      kind: supporter.kind,
      organisation: supporter.organisation ?? '',
      phone: supporter.phone ?? '',
      mediatorId: supporter.mediatorId ?? '',
      validFrom: supporter.validFrom,
      validTo: supporter.validTo ?? '',
    },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(page);
    },
  });
  return (
    <PageForm
      form={form}
      label="Sửa thông tin người hỗ trợ"
      submit="Ghi thay đổi"
      back={{ label: 'Không sửa nữa', href: page }}
    >
      <SupporterFields today={today} mediators={mediators} />
    </PageForm>
  );
}
