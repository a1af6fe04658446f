'use client';

import { useRouter } from 'next/navigation';
import { CheckboxField } from '@/components/form/checkbox-field';
import { PageForm } from '@/components/form/page-form';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { changeSet } from '@/lib/features/materials/actions';
import { setHref } from '@/lib/features/materials/address';
import type { MaterialSet } from '@/lib/features/materials/material';
import { ChangeSetInput } from '@/lib/features/materials/sets/schema';
import { OfficialField } from '@/lib/features/materials/sets/ui/add-set-form';

/** What a set is called, whether it counts, whether it is still in use. */
export function ChangeSetForm({ set }: { readonly set: MaterialSet }) {
  const router = useRouter();
  const toast = useToast();
  const { setId, version, title, official, retiredOn, communeId } = set;
  const form = useActionForm({
    action: changeSet,
    schema: ChangeSetInput,
    defaults: { setId, version, title, official, retired: retiredOn !== null },
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(setHref(setId));
    },
  });
  return (
    <PageForm
      form={form}
      label="Sửa bộ tài liệu"
      submit="Ghi thay đổi"
      back={{ label: 'Không sửa nữa', href: setHref(setId) }}
    >
      <TextField name="title" label="Tên bộ tài liệu" />
      {communeId === null ? <OfficialField /> : null}
      <CheckboxField
        name="retired"
        label="Thôi dùng bộ này"
        hint="Không đứng trong danh sách nữa; ai đã nhận vẫn được tính là đã nhận."
      />
    </PageForm>
  );
}
