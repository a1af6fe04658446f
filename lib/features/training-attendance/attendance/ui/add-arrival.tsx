'use client';

import { useState } from 'react';
import { controlClass } from '@/components/form/control-class';
import { Button } from '@/components/ui/button';
import type { FoundPerson } from '@/lib/features/training-attendance/attendance/find-people';
import type { Arrival } from '@/lib/features/training-attendance/attendance/schema';

type AddArrivalProps = {
  readonly classId: string;
  readonly onAdd: (arrival: Arrival) => void;
};

const LOST = 'Chưa tìm được vì mất mạng. Thử lại khi có mạng.';

async function findPeople(classId: string, typed: string): Promise<readonly FoundPerson[]> {
  const query = new URLSearchParams({ q: typed });
  const answer = await fetch(`/trainings/${classId}/attendance/people?${query.toString()}`);
  return answer.ok ? ((await answer.json()) as readonly FoundPerson[]) : [];
}

const factsOf = ({ birthYear, teamName, communeName }: FoundPerson): string =>
  [birthYear === null ? null : `sinh ${birthYear}`, teamName, communeName]
    .filter((fact) => fact !== null)
    .join(', ');

/** Looks for somebody who came without an invitation by a part of their name. */
export function AddArrival({ classId, onAdd }: AddArrivalProps) {
  const [typed, setTyped] = useState('');
  const [found, setFound] = useState<readonly FoundPerson[] | null>(null);
  const [lost, setLost] = useState(false);
  const look = async (): Promise<void> => {
    try {
      setFound(await findPeople(classId, typed));
      setLost(false);
    } catch {
      setLost(true); // no network: said under the box, the name stays there
    }
  };
  const take = (person: FoundPerson): void => {
    onAdd({ mediatorId: person.mediatorId, fullName: person.fullName, facts: factsOf(person) });
    setTyped('');
    setFound(null);
  };
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-3">
        <label className="min-w-52 flex-1 sm:max-w-md">
          <span className="text-note mb-1 block font-semibold">Người đến mà không có trong danh sách</span>
          <input
            type="text"
            value={typed}
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              void look();
            }}
            className={controlClass(false)}
          />
        </label>
        <Button onClick={() => void look()}>Tìm trong sổ</Button>
      </div>
      <div role="status">
        {lost ? <p className="text-late">{LOST}</p> : null}
        {found?.length === 0 ? <p className="text-ink-2">Không thấy ai tên như vậy trong sổ.</p> : null}
      </div>
      {found && found.length > 0 ? (
        <ul className="bg-sheet border-line rounded-card border">
          {found.map((person) => (
            <li
              key={person.mediatorId}
              className="border-line flex min-h-16 items-center gap-3 border-t px-4 py-2 first:border-t-0"
            >
              <span className="min-w-0 flex-1">
                <span className="text-lead block font-medium">{person.fullName}</span>
                <span className="text-note text-ink-2 block">{factsOf(person)}</span>
              </span>
              <Button
                size="row"
                variant="tonal"
                aria-label={`Thêm ${person.fullName}, có mặt`}
                onClick={() => take(person)}
              >
                Có mặt
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
