import clsx from 'clsx';
import Link from '@/components/ui/link';
import { shortSession } from '@/lib/features/training-attendance/class/say-class';
import type { ListedSession } from '@/lib/features/training-attendance/class/list-sessions';
import { formatCount } from '@/lib/format/number';

type SessionTabsProps = {
  readonly classId: string;
  readonly sessions: readonly ListedSession[];
  readonly current: string | null;
};

/** The sessions of a class beside each other, each with how many were there. */
export function SessionTabs({ classId, sessions, current }: SessionTabsProps) {
  if (sessions.length < 2) return null;
  return (
    <nav aria-label="Các buổi học" className="mb-4">
      <ul className="flex flex-wrap gap-2">
        {sessions.map((session) => {
          const here = session.sessionId === current;
          return (
            <li key={session.sessionId}>
              <Link
                href={`/trainings/${classId}/attendance?session=${session.sessionId}`}
                aria-current={here ? 'page' : undefined}
                className={clsx(
                  'rounded-control flex min-h-(--size-control) flex-col justify-center border px-3 py-1',
                  here ? 'bg-accent-soft border-accent font-semibold' : 'bg-sheet border-line text-accent',
                )}
              >
                {shortSession(session)}
                <span className="text-note text-ink-2 font-normal">
                  {session.marked || session.present > 0
                    ? `có mặt ${formatCount(session.present)}`
                    : 'chưa điểm danh'}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
