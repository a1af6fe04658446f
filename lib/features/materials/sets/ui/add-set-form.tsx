'use client';

import { useRouter } from 'next/navigation';
import { CheckboxField } from '@/components/form/checkbox-field';
import { DateField } from '@/components/form/date-field';
import { FieldRow } from '@/components/form/field-row';
import { PageForm } from '@/components/form/page-form';
import { TextField } from '@/components/form/text-field';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import type { IsoDate } from '@/lib/domain/iso-date';
import { addSet } from '@/lib/features/materials/actions';
import { MATERIALS_HREF, versionHref } from '@/lib/features/materials/address';
import { AddSetInput } from '@/lib/features/materials/sets/schema';

type AddSetFormProps = {
  readonly today: IsoDate;
  /** Only the city has official sets. */
  readonly ofCity: boolean;
};

/** A new set with its first version; the documents follow on the next page. */
export function AddSetForm({ today, ofCity }: AddSetFormProps) {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: addSet,
    schema: AddSetInput,
    defaults: { title: '', official: false, label: `năm ${today.slice(0, 4)}`, publishedOn: today },
    draftKey: 'material:new',
    onDone: ({ value, message }) => {
      if (message) toast({ text: message });
      router.push(versionHref(value.versionId));
    },
  });
  return (
    <PageForm
      form={form}
      label="Thêm bộ tài liệu"
      submit="Thêm bộ tài liệu"
      back={{ label: 'Không thêm nữa', href: MATERIALS_HREF }}
      startAt="title"
    >
      <TextField
        name="title"
        label="Tên bộ tài liệu"
        hint="Như «Bộ tài liệu bồi dưỡng kiến thức, kỹ năng hòa giải ở cơ sở»"
      />
      {ofCity ? <OfficialField /> : null}
      <FieldRow>
        <TextField name="label" label="Bản" hint="Như «năm 2026»" />
        <DateField name="publishedOn" label="Ngày phát hành" today={today} />
      </FieldRow>
    </PageForm>
  );
}

/** Whether the set counts for the targets. */
export function OfficialField() {
  return (
    <CheckboxField
      name="official"
      label="Bộ tài liệu chính thức"
      hint="Có bộ này thì hòa giải viên, tập huấn viên được tính vào chỉ tiêu về tài liệu (QĐ 315/QĐ-TTg)."
    />
  );
}
