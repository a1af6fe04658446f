'use client';

import { ChoiceTiles } from '@/components/form/choice-tiles';
import { ComboboxField } from '@/components/form/combobox-field';
import { optionsOf } from '@/components/form/options-of';
import { TextField } from '@/components/form/text-field';
import { COMMUNE_KIND_LABELS, COMMUNE_KINDS } from '@/lib/domain/units/unit-name';
import type { DraftDesk } from '@/lib/features/unit-changes/draft/read-draft-desk';
import { RenameCommuneInput } from '@/lib/features/unit-changes/draft/schema';
import { DraftForm } from '@/lib/features/unit-changes/ui/forms/draft-form';
import { NO_PAPER, useDraftChange } from '@/lib/features/unit-changes/ui/forms/use-draft-change';

/** A commune under another name, or a ward that was a commune. */
export function RenameCommuneForm({ desk: { communes, today, kind } }: { readonly desk: DraftDesk }) {
  const form = useDraftChange(RenameCommuneInput, { kind: 'rename_commune', id: '', name: '', ...NO_PAPER });
  return (
    <DraftForm form={form} kind={kind} today={today}>
      <ComboboxField name="id" label="Xã, phường" options={communes} />
      <TextField name="name" label="Tên mới" hint="Không ghi chữ «xã», «phường», như «Láng»" />
      <ChoiceTiles
        name="communeKind"
        label="Loại đơn vị"
        columns={3}
        listOnPhone={false}
        options={optionsOf(COMMUNE_KINDS, COMMUNE_KIND_LABELS)}
      />
    </DraftForm>
  );
}
