'use client';

import { useControlled } from '@/components/form/use-controlled';
import { useField } from '@/components/form/use-field';
import { Signal } from '@/components/ui/signal';
import type { ProposedGroup } from '@/lib/features/training-attendance/proposal/present-proposal';
import { ProposedGroupList } from '@/lib/features/training-attendance/proposal/ui/proposed-group-list';
import { foldVietnamese } from '@/lib/schema/fold';

type ProposedPeopleProps = {
  /** The field of the form that holds the ids. */
  readonly name: string;
  readonly groups: readonly ProposedGroup[];
  readonly search: string;
};

/** The groups of a proposal, each chosen whole or one by one; the form holds the ids. */
export function ProposedPeople({ name, groups, search }: ProposedPeopleProps) {
  const { value, change, register } = useControlled(name);
  const { id, error } = useField(name);
  const chosen = new Set(Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
  const wanted = foldVietnamese(search);
  const shown = groups
    .map((group) => ({
      ...group,
      people: group.people.filter(({ fullName, facts }) =>
        foldVietnamese(`${fullName} ${facts}`).includes(wanted),
      ),
    }))
    .filter(({ people }) => people.length > 0);
  const set = (ids: readonly string[], on: boolean): void => {
    const next = new Set(chosen);
    for (const one of ids) {
      if (on) next.add(one);
      else next.delete(one);
    }
    change([...next]);
  };
  return (
    <div id={id} ref={register} tabIndex={-1} className="flex flex-col gap-6">
      {error ? (
        <p className="text-note text-late flex items-start gap-2">
          <Signal tone="late" size={18} className="mt-px" />
          <span>{error}</span>
        </p>
      ) : null}
      {shown.length === 0 ? (
        <p className="text-ink-2">Không thấy ai tên như vậy trong danh sách nên mời.</p>
      ) : null}
      {shown.map((group) => (
        <ProposedGroupList key={group.reason} group={group} chosen={chosen} onSet={set} />
      ))}
    </div>
  );
}
