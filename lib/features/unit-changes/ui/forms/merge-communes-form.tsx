'use client';

import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { ComboboxField } from '@/components/form/combobox-field';
import { TextField } from '@/components/form/text-field';
import { COMMUNE_KIND_LABELS, COMMUNE_KINDS } from '@/lib/domain/units/unit-name';
import { optionsOf } from '@/components/form/options-of';
import type { DraftDesk } from '@/lib/features/unit-changes/draft/read-draft-desk';
import { MergeCommunesInput } from '@/lib/features/unit-changes/draft/schema';
import { DraftForm } from '@/lib/features/unit-changes/ui/forms/draft-form';
import { NO_PAPER, useDraftChange } from '@/lib/features/unit-changes/ui/forms/use-draft-change';

/** Several communes become one, with everything that is theirs. */
export function MergeCommunesForm({ desk: { communes, today, kind } }: { readonly desk: DraftDesk }) {
  const form = useDraftChange(MergeCommunesInput, {
    kind: 'merge_communes',
    ids: [],
    survivorId: '',
    name: '',
    communeKind: 'ward',
    ...NO_PAPER,
  });
  const ids = form.fields.watch('ids');
  return (
    <DraftForm form={form} kind={kind} today={today}>
      <CheckboxListField name="ids" label="Xã, phường sáp nhập" options={communes} />
      <ComboboxField
        name="survivorId"
        label="Đơn vị còn lại"
        hint="Cán bộ của các đơn vị kia đăng nhập như cũ và làm việc ở đơn vị này"
        options={communes.filter(({ value }) => ids.includes(value))}
        noResults="Đánh dấu các xã, phường sáp nhập ở trên trước."
      />
      <TextField
        name="name"
        label="Tên mới"
        hint="Không ghi chữ «xã», «phường»; để trống nếu giữ tên"
        optional
      />
      <ChoiceTiles
        name="communeKind"
        label="Loại đơn vị, khi có tên mới"
        columns={3}
        listOnPhone={false}
        options={optionsOf(COMMUNE_KINDS, COMMUNE_KIND_LABELS)}
      />
    </DraftForm>
  );
}
