'use client';

import { useId } from 'react';
import { Tag } from '@/components/ui/tag';
import type {
  ProposedGroup,
  ProposedPerson,
} from '@/lib/features/training-attendance/proposal/present-proposal';
import { formatCount } from '@/lib/format/number';

type ProposedGroupListProps = {
  readonly group: ProposedGroup;
  readonly chosen: ReadonlySet<string>;
  readonly onSet: (ids: readonly string[], on: boolean) => void;
};

/** One group under its reason, with a box for all of it. */
export function ProposedGroupList({
  group: { reason, title, people },
  chosen,
  onSet,
}: ProposedGroupListProps) {
  const heading = useId();
  const ids = people.map(({ mediatorId }) => mediatorId);
  const ticked = ids.filter((id) => chosen.has(id)).length;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="text-h2 mb-2 font-semibold">
        {title}
        <span className="text-lead text-ink-2 ml-2 font-normal">{formatCount(people.length)} người</span>
      </h2>
      <div className="bg-sheet border-line rounded-card shadow-sheet border">
        <label className="bg-well border-line rounded-t-card flex min-h-(--size-control) cursor-pointer items-center gap-3 border-b px-4 py-2 font-semibold sm:px-5">
          <input
            type="checkbox"
            checked={ticked === ids.length}
            ref={(box) => {
              if (box) box.indeterminate = ticked > 0 && ticked < ids.length;
            }}
            onChange={(event) => onSet(ids, event.target.checked)}
            className="accent-accent size-5 shrink-0"
          />
          Chọn cả nhóm, đang chọn {formatCount(ticked)}
        </label>
        <ul className="gap-x-6 lg:grid lg:grid-cols-2">
          {people.map((person) => (
            <PersonLine
              key={person.mediatorId}
              person={person}
              overdue={reason === 'overdue'}
              checked={chosen.has(person.mediatorId)}
              onCheck={(on) => onSet([person.mediatorId], on)}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}

type PersonLineProps = {
  readonly person: ProposedPerson;
  readonly overdue: boolean;
  readonly checked: boolean;
  readonly onCheck: (on: boolean) => void;
};

function PersonLine({
  person: { fullName, facts, limit, clash, elsewhere },
  overdue,
  checked,
  onCheck,
}: PersonLineProps) {
  return (
    <li className="border-line border-t first:border-t-0 lg:nth-2:border-t-0">
      <label className="flex min-h-13 cursor-pointer items-start gap-3 px-4 py-2.5 sm:px-5">
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => onCheck(event.target.checked)}
          className="accent-accent mt-0.5 size-5 shrink-0"
        />
        <span className="flex min-w-0 flex-1 flex-wrap items-baseline gap-x-4 gap-y-1">
          <span className="min-w-52 flex-1">
            <span className="font-medium">{fullName}</span>
            <span className="text-note text-ink-2 block">{facts}</span>
          </span>
          {limit ? <Tag tone={overdue ? 'late' : 'soon'}>{overdue ? `quá ${limit}` : limit}</Tag> : null}
          {clash ? <Tag tone="soon">trùng giờ lớp {clash}</Tag> : null}
          {elsewhere ? <span className="text-note text-ink-2">đã mời lớp {elsewhere}</span> : null}
        </span>
      </label>
    </li>
  );
}
