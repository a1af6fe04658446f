'use client';

import { useFormContext, useFormState, useWatch } from 'react-hook-form';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { ComboboxField } from '@/components/form/combobox-field';
import { ROLE_LABELS } from '@/lib/domain/access/role-labels';
import type { IssuingDesk, MediatorChoice, PlaceChoice } from '@/lib/features/accounts/open/issuing-desk';
import type { OpenAccountFields } from '@/lib/features/accounts/open/schema';
import { PLACE_LABEL } from '@/lib/features/accounts/place';

/** What the account may do and where, narrowed step by step: role, place, and for a team the person on the roll. */
export function PlaceFields({ desk }: { readonly desk: IssuingDesk }) {
  const { setValue } = useFormContext<OpenAccountFields>();
  const { dirtyFields } = useFormState<OpenAccountFields>();
  const [role, placeId] = useWatch<OpenAccountFields, ['role', 'placeId']>({ name: ['role', 'placeId'] });
  const ofTeam = role === 'team_leader' || role === 'mediator';

  const takeName = (mediatorId: string | undefined): void => {
    const name = desk.mediators.find(({ id }) => id === mediatorId)?.name;
    if (name !== undefined && !dirtyFields.displayName) setValue('displayName', name);
  };

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
          options={desk.places.map(placeOption)}
          onChoose={() => setValue('mediatorId', '')}
        />
      ) : null}
      {ofTeam && placeId ? (
        <ComboboxField
          name="mediatorId"
          label="Người trong danh sách của tổ"
          optional={role === 'team_leader'}
          hint={role === 'team_leader' ? 'Chọn nếu tổ trưởng cũng là hòa giải viên của tổ' : undefined}
          options={desk.mediators.filter(({ teamIds }) => teamIds.includes(placeId)).map(mediatorOption)}
          noResults="Không thấy ai. Người này phải có trong danh sách của tổ trước."
          onChoose={(option) => takeName(option?.value)}
        />
      ) : null}
    </>
  );
}

const placeOption = ({ id, name }: PlaceChoice) => ({ value: id, label: name });

const mediatorOption = ({ id, name, birthYear }: MediatorChoice) => ({
  value: id,
  label: name,
  note: birthYear === null ? undefined : `sinh năm ${birthYear}`,
});
