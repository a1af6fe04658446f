'use client';

import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { ComboboxField } from '@/components/form/combobox-field';
import { TextField } from '@/components/form/text-field';
import type { DraftDesk } from '@/lib/features/unit-changes/draft/read-draft-desk';
import { MergeTeamsInput } from '@/lib/features/unit-changes/draft/schema';
import { DraftForm } from '@/lib/features/unit-changes/ui/forms/draft-form';
import {
  NO_PAPER,
  NO_RECOGNITION,
  useDraftChange,
} from '@/lib/features/unit-changes/ui/forms/use-draft-change';

/** Several teams become one; their neighbourhoods stay as they are. */
export function MergeTeamsForm({ desk: { units, today, kind } }: { readonly desk: DraftDesk }) {
  const form = useDraftChange(MergeTeamsInput, {
    kind: 'merge_teams',
    ids: [],
    survivorId: '',
    name: '',
    ...NO_PAPER,
    ...NO_RECOGNITION,
  });
  const ids = form.fields.watch('ids');
  return (
    <DraftForm form={form} kind={kind} today={today}>
      <CheckboxListField name="ids" label="Tổ hòa giải nhập vào nhau" options={units.teams} />
      <ComboboxField
        name="survivorId"
        label="Tổ còn lại"
        hint="Tổ trưởng của tổ này tiếp tục; tổ trưởng các tổ kia thành hòa giải viên"
        options={units.teams.filter(({ value }) => ids.includes(value))}
        noResults="Đánh dấu các tổ nhập vào nhau ở trên trước."
      />
      <TextField name="name" label="Tên mới" hint="Để trống nếu giữ tên của tổ còn lại" optional />
    </DraftForm>
  );
}
