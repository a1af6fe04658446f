'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { ComboboxField } from '@/components/form/combobox-field';
import { ROLE_LABELS } from '@/lib/domain/access/role-labels';
import type { IssuingDesk, MediatorChoice } from '@/lib/features/accounts/open/issuing-desk';
import type { OpenAccountFields } from '@/lib/features/accounts/open/schema';

/** Who of the roll it is, and as what; team, role, name and login name follow from the roll. */
export function PersonFields({ desk }: { readonly desk: IssuingDesk }) {
  const { setValue } = useFormContext<OpenAccountFields>();
  const [role, mediatorId] = useWatch<OpenAccountFields, ['role', 'mediatorId']>({
    name: ['role', 'mediatorId'],
  });
  const teamName = (id: string): string => desk.places.find((place) => place.id === id)?.name ?? '';
  const chosen = desk.mediators.find(({ id }) => id === mediatorId);

  const follow = (id: string | undefined): void => {
    const person = desk.mediators.find((mediator) => mediator.id === id);
    const seat = person?.seats[0];
    if (!person || !seat) return setValue('placeId', '');
    setValue('placeId', seat.teamId);
    setValue('role', seat.leads ? 'team_leader' : 'mediator');
    setValue('displayName', person.name);
  };

  return (
    <>
      <ComboboxField
        name="mediatorId"
        label="Người trong danh sách"
        hint="Gõ một phần họ tên, không dấu cũng được"
        optional={role === 'team_leader'}
        options={desk.mediators.map((person) => personOption(person, teamName))}
        noResults="Không thấy ai. Thêm người này vào danh sách hòa giải viên trước."
        onChoose={(option) => follow(option?.value)}
      />
      {chosen && chosen.seats.length > 1 ? (
        <ChoiceTiles
          name="placeId"
          label="Tổ hòa giải"
          options={chosen.seats.map(({ teamId }) => ({ value: teamId, label: teamName(teamId) }))}
        />
      ) : null}
      <ChoiceTiles
        name="role"
        label="Làm việc với tư cách"
        options={desk.roles.map((value) => ({ value, label: ROLE_LABELS[value] }))}
      />
      {role === 'team_leader' && !chosen ? (
        <ComboboxField
          name="placeId"
          label="Tổ hòa giải"
          hint="Chỉ khi tổ trưởng chưa có trong danh sách"
          options={desk.places.map(({ id, name }) => ({ value: id, label: name }))}
        />
      ) : null}
    </>
  );
}

function personOption({ id, name, birthYear, seats }: MediatorChoice, teamName: (id: string) => string) {
  const facts = [
    birthYear === null ? null : `sinh ${birthYear}`,
    ...seats.map(({ teamId, leads }) => (leads ? `tổ trưởng ${teamName(teamId)}` : teamName(teamId))),
  ];
  return { value: id, label: name, note: facts.filter(Boolean).join(', ') };
}
