'use client';

import { useWatch } from 'react-hook-form';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { ComboboxField } from '@/components/form/combobox-field';
import { ROLE_LABELS } from '@/lib/domain/access/role-labels';
import type { IssuingDesk } from '@/lib/features/accounts/open/issuing-desk';
import type { OpenAccountFields } from '@/lib/features/accounts/open/schema';
import { PLACE_LABEL } from '@/lib/features/accounts/place';

/** For offices: what the account may do, and for which city or commune. */
export function PlaceFields({ desk }: { readonly desk: IssuingDesk }) {
  const role = useWatch<OpenAccountFields, 'role'>({ name: 'role' });
  return (
    <>
      {desk.roles.length > 1 ? (
        <ChoiceTiles
          name="role"
          label="Vai trò"
          options={desk.roles.map((value) => ({ value, label: ROLE_LABELS[value] }))}
        />
      ) : null}
      {role && role !== 'city_officer' ? (
        <ComboboxField
          name="placeId"
          label={PLACE_LABEL[role]}
          hint="Gõ tên, không dấu cũng được"
          options={desk.places.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
    </>
  );
}
