import { Sheet } from '@/components/ui/sheet';
import { SESSION_PART_LABELS } from '@/lib/domain/training/session-part';
import { atLineStart } from '@/lib/domain/units/unit-name';
import type { ClassSession } from '@/lib/features/trainings/class/list-sessions';
import { sayHours } from '@/lib/features/trainings/say-class';
import { formatDate, formatWeekday } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';
import type { ReactNode } from 'react';

type SessionListProps = {
  readonly sessions: readonly ClassSession[];
  /** What can be done with one of them. */
  readonly actions?: (session: ClassSession) => ReactNode;
};

/** The sessions of a class: when, what about, how many came. */
export function SessionList({ sessions, actions }: SessionListProps) {
  return (
    <Sheet padding="none">
      <ul className="divide-line divide-y">
        {sessions.map((session) => (
          <li
            key={session.sessionId}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3.5 sm:px-5"
          >
            <div className="min-w-0">
              <p className="font-medium">{sayWhen(session)}</p>
              <p className="text-note text-ink-2">
                {[session.topic, session.present > 0 ? `${formatCount(session.present)} người có mặt` : null]
                  .filter(Boolean)
                  .join('; ') || 'chưa ghi nội dung'}
              </p>
            </div>
            {actions?.(session)}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

const sayWhen = ({ heldOn, part, startsAt, endsAt }: ClassSession): string =>
  [
    `${atLineStart(SESSION_PART_LABELS[part])} ${formatWeekday(heldOn)} ${formatDate(heldOn)}`,
    sayHours(startsAt, endsAt),
  ]
    .filter(Boolean)
    .join(', ');
