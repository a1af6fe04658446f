'use client';

import { useFormContext } from 'react-hook-form';
import { ComboboxField } from '@/components/form/combobox-field';
import type { KnownMediator } from '@/lib/features/trainings/trainers/read-add-desk';

/** One of the commune's own mediators; who is chosen fills in name and telephone. */
export function MediatorChoice({ mediators }: { readonly mediators: readonly KnownMediator[] }) {
  const { setValue } = useFormContext();
  return (
    <ComboboxField
      name="mediatorId"
      label="Là hòa giải viên"
      hint="Chọn người trong sổ, hoặc để trống rồi ghi họ tên"
      options={mediators.map(({ mediatorId, fullName, teamName }) => ({
        value: mediatorId,
        label: fullName,
        note: teamName,
      }))}
      onChoose={(option) => {
        const chosen = mediators.find(({ mediatorId }) => mediatorId === option?.value);
        if (!chosen) return;
        setValue('fullName', chosen.fullName, { shouldDirty: true });
        setValue('phone', chosen.phone ?? '', { shouldDirty: true });
      }}
      optional
    />
  );
}
