'use client';

import clsx from 'clsx';
import { Check } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { PRESENCE_LABELS, type Presence } from '@/lib/domain/training/session-part';
import type { ListedPerson } from '@/lib/features/training-attendance/attendance/read-attendance';

type PresenceRowProps = {
  readonly person: ListedPerson;
  readonly standing: Presence | null;
  readonly withCommune: boolean;
  readonly onTap: (presence: Presence) => void;
};

/** One person at the door: the whole row is the tick, «có phép» stands beside it. */
export function PresenceRow({ person, standing, withCommune, onTap }: PresenceRowProps) {
  const { fullName, left } = person;
  const facts = factsOf(person, withCommune);
  if (left)
    return (
      <li className="border-line border-t px-4 py-3 first:border-t-0">
        <span className="font-medium">{fullName}</span>
        <span className="text-note text-ink-2 block">{facts}, đã thôi làm trước buổi này</span>
      </li>
    );
  const present = standing === 'present';
  return (
    <li
      className={clsx(
        'border-line first:rounded-t-card last:rounded-b-card flex items-stretch gap-2 border-t pr-3 first:border-t-0',
        present && 'bg-accent-soft',
      )}
    >
      <button
        type="button"
        aria-pressed={present}
        onClick={() => onTap('present')}
        className="flex min-h-16 min-w-0 flex-1 items-center gap-3 px-4 py-2 text-left"
      >
        <span
          aria-hidden
          className={clsx(
            'rounded-control flex size-8 shrink-0 items-center justify-center border-2',
            present ? 'bg-accent text-on-accent border-accent' : 'border-edge bg-sheet',
          )}
        >
          {present ? <Icon of={Check} size={22} /> : null}
        </span>
        <span className="min-w-0 flex-1">
          <span className="text-lead block font-medium">{fullName}</span>
          <span className="text-note text-ink-2 block">
            {standing ? <span className="text-ink font-semibold">{PRESENCE_LABELS[standing]}, </span> : null}
            {facts}
          </span>
        </span>
      </button>
      {present ? null : (
        <Button
          size="row"
          variant={standing === 'excused' ? 'tonal' : 'text'}
          aria-pressed={standing === 'excused'}
          aria-label={`${fullName} vắng có phép`}
          className="self-center"
          onClick={() => onTap('excused')}
        >
          Có phép
        </Button>
      )}
    </li>
  );
}

function factsOf(
  { teamName, communeName, birthYear, state, uninvited, byCode }: ListedPerson,
  withCommune: boolean,
): string {
  return [
    withCommune ? `${teamName}, ${communeName}` : teamName,
    birthYear === null ? null : `sinh ${birthYear}`,
    state === 'declined' ? 'báo không đến' : null,
    uninvited ? 'đến không mời' : null,
    byCode ? 'quét mã' : null,
  ]
    .filter((fact) => fact !== null)
    .join(', ');
}
