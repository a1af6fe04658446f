'use client';

import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { ComboboxField } from '@/components/form/combobox-field';
import { TextField } from '@/components/form/text-field';
import type { DraftDesk } from '@/lib/features/unit-changes/draft/read-draft-desk';
import { MergeNeighbourhoodsInput } from '@/lib/features/unit-changes/draft/schema';
import { DraftForm } from '@/lib/features/unit-changes/ui/forms/draft-form';
import {
  NO_PAPER,
  NO_RECOGNITION,
  useDraftChange,
} from '@/lib/features/unit-changes/ui/forms/use-draft-change';

/** Several neighbourhoods become one, and their teams too where that is wanted. */
export function MergeNeighbourhoodsForm({ desk: { units, today, kind } }: { readonly desk: DraftDesk }) {
  const form = useDraftChange(MergeNeighbourhoodsInput, {
    kind: 'merge_neighbourhoods',
    ids: [],
    survivorId: '',
    name: '',
    survivorTeamId: '',
    teamName: '',
    ...NO_PAPER,
    ...NO_RECOGNITION,
  });
  const ids = form.fields.watch('ids');
  const chosen = units.neighbourhoods.filter(({ value }) => ids.includes(value));
  return (
    <DraftForm form={form} kind={kind} today={today}>
      <CheckboxListField name="ids" label="Thôn, tổ dân phố sáp nhập" options={units.neighbourhoods} />
      <ComboboxField
        name="survivorId"
        label="Đơn vị còn lại"
        hint="Giữ trang, đường dẫn và lịch sử; các đơn vị kia dẫn về đây"
        options={chosen}
        noResults="Đánh dấu các đơn vị sáp nhập ở trên trước."
      />
      <TextField name="name" label="Tên mới" hint="Để trống nếu giữ tên của đơn vị còn lại" optional />
      <ComboboxField
        name="survivorTeamId"
        label="Nhập các tổ hòa giải về tổ"
        hint="Để trống nếu giữ nguyên các tổ. Người, vụ việc và sổ về một tổ; số vụ cũ giữ nguyên"
        optional
        options={units.teams.filter(({ value }) => chosen.some(({ teamIds }) => teamIds.includes(value)))}
        noResults="Đánh dấu các đơn vị sáp nhập ở trên trước."
      />
      <TextField name="teamName" label="Tên mới của tổ hòa giải" optional />
    </DraftForm>
  );
}
