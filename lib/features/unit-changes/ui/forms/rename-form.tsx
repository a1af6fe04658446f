'use client';

import { ComboboxField } from '@/components/form/combobox-field';
import { TextField } from '@/components/form/text-field';
import type { DraftDesk } from '@/lib/features/unit-changes/draft/read-draft-desk';
import { RenameInput } from '@/lib/features/unit-changes/draft/schema';
import { DraftForm } from '@/lib/features/unit-changes/ui/forms/draft-form';
import { NO_PAPER, useDraftChange } from '@/lib/features/unit-changes/ui/forms/use-draft-change';

type RenameFormProps = {
  readonly desk: DraftDesk;
  readonly kind: 'rename_neighbourhood' | 'rename_team';
};

/** A neighbourhood or a team under another name since a day. */
export function RenameForm({ desk: { units, today }, kind }: RenameFormProps) {
  const form = useDraftChange(RenameInput, { kind, id: '', name: '', ...NO_PAPER });
  const isTeam = kind === 'rename_team';
  return (
    <DraftForm form={form} kind={kind} today={today}>
      <ComboboxField
        name="id"
        label={isTeam ? 'Tổ hòa giải' : 'Thôn, tổ dân phố'}
        options={isTeam ? units.teams : units.neighbourhoods}
      />
      <TextField name="name" label="Tên mới" hint="Ghi đủ, như «Tổ dân phố số 7», «Thôn Đông»" />
    </DraftForm>
  );
}
