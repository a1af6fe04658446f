'use client';

import { ComboboxField } from '@/components/form/combobox-field';
import { FieldGroup } from '@/components/form/field-group';
import { TextField } from '@/components/form/text-field';
import type { DraftDesk } from '@/lib/features/unit-changes/draft/read-draft-desk';
import { SplitNeighbourhoodInput } from '@/lib/features/unit-changes/draft/schema';
import { DraftForm } from '@/lib/features/unit-changes/ui/forms/draft-form';
import { NO_PAPER, useDraftChange } from '@/lib/features/unit-changes/ui/forms/use-draft-change';
import { formatCount } from '@/lib/format/number';

/** One or two parts are taken out of a neighbourhood; the rest goes on. */
export function SplitNeighbourhoodForm({ desk: { units, today, kind } }: { readonly desk: DraftDesk }) {
  const form = useDraftChange(SplitNeighbourhoodInput, {
    kind: 'split_neighbourhood',
    id: '',
    name: '',
    households: '',
    parts: [
      { name: '', households: '' },
      { name: '', households: '' },
    ],
    ...NO_PAPER,
  });
  const id = form.fields.watch('id');
  const whole = units.neighbourhoods.find(({ value }) => value === id)?.households ?? null;
  return (
    <DraftForm form={form} kind={kind} today={today}>
      <ComboboxField name="id" label="Thôn, tổ dân phố được chia tách" options={units.neighbourhoods} />
      <FieldGroup
        title="Phần còn lại"
        note={whole === null ? undefined : `Cộng số hộ các phần phải bằng ${formatCount(whole)} hộ.`}
      >
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField name="name" label="Tên mới" hint="Để trống nếu giữ tên cũ" optional />
          <TextField name="households" label="Số hộ còn lại" keyboard="numeric" />
        </div>
      </FieldGroup>
      <FieldGroup title="Phần tách ra">
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField name="parts.0.name" label="Tên phần thứ nhất" />
          <TextField name="parts.0.households" label="Số hộ phần thứ nhất" keyboard="numeric" />
          <TextField name="parts.1.name" label="Tên phần thứ hai" optional />
          <TextField name="parts.1.households" label="Số hộ phần thứ hai" keyboard="numeric" optional />
        </div>
      </FieldGroup>
    </DraftForm>
  );
}
