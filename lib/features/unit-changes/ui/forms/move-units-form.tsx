'use client';

import { CheckboxListField } from '@/components/form/checkbox-list-field';
import { ComboboxField } from '@/components/form/combobox-field';
import type { DraftDesk } from '@/lib/features/unit-changes/draft/read-draft-desk';
import { MoveUnitsInput } from '@/lib/features/unit-changes/draft/schema';
import { DraftForm } from '@/lib/features/unit-changes/ui/forms/draft-form';
import { NO_PAPER, useDraftChange } from '@/lib/features/unit-changes/ui/forms/use-draft-change';

type MoveUnitsFormProps = { readonly desk: DraftDesk; readonly fromCommuneId: string };

/** Neighbourhoods, with the teams that serve them, lie in another commune since a day. */
export function MoveUnitsForm({ desk, fromCommuneId }: MoveUnitsFormProps) {
  const { units, communes, today, kind } = desk;
  const form = useDraftChange(MoveUnitsInput, {
    kind: 'move_units',
    fromCommuneId,
    toCommuneId: '',
    neighbourhoodIds: [],
    teamIds: [],
    ...NO_PAPER,
  });
  return (
    <DraftForm form={form} kind={kind} today={today}>
      <CheckboxListField
        name="neighbourhoodIds"
        label="Thôn, tổ dân phố chuyển đi"
        hint="Tổ hòa giải phụ trách các địa bàn này đi cùng"
        optional
        options={units.neighbourhoods}
      />
      <CheckboxListField
        name="teamIds"
        label="Tổ hòa giải chuyển đi"
        hint="Địa bàn của các tổ này đi cùng"
        optional
        options={units.teams}
      />
      <ComboboxField
        name="toCommuneId"
        label="Xã, phường nhận"
        options={communes.filter(({ value }) => value !== fromCommuneId)}
      />
    </DraftForm>
  );
}
