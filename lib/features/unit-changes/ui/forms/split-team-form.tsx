'use client';

import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { TextField } from '@/components/form/text-field';
import type { DraftDesk } from '@/lib/features/unit-changes/draft/read-draft-desk';
import { SplitTeamInput } from '@/lib/features/unit-changes/draft/schema';
import { DraftForm } from '@/lib/features/unit-changes/ui/forms/draft-form';
import {
  NO_PAPER,
  NO_RECOGNITION,
  useDraftChange,
} from '@/lib/features/unit-changes/ui/forms/use-draft-change';

type SplitTeamFormProps = { readonly desk: DraftDesk; readonly teamId: string };

/** A new team takes over neighbourhoods and people of one that goes on. */
export function SplitTeamForm({ desk: { served, members, today, kind }, teamId }: SplitTeamFormProps) {
  const form = useDraftChange(SplitTeamInput, {
    kind: 'split_team',
    id: teamId,
    name: '',
    neighbourhoodIds: [],
    mediatorIds: [],
    ...NO_PAPER,
    ...NO_RECOGNITION,
  });
  return (
    <DraftForm form={form} kind={kind} today={today}>
      <TextField name="name" label="Tên tổ mới" hint="Như «Tổ hòa giải thôn Đông»" />
      <CheckboxListField name="neighbourhoodIds" label="Địa bàn về tổ mới" optional options={served} />
      <CheckboxListField
        name="mediatorIds"
        label="Người về tổ mới"
        hint="Tổ mới bầu tổ trưởng sau khi tách"
        optional
        options={members}
      />
    </DraftForm>
  );
}
