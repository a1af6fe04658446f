import Link from '@/components/ui/link';
import type { AttendedClass } from '@/lib/features/trainings/attended';
import { formatDate } from '@/lib/format/date';

/** The classes of one person, for the page of a mediator. */
export function AttendedList({ classes }: { readonly classes: readonly AttendedClass[] }) {
  if (classes.length === 0) return <p className="text-ink-2">Chưa dự lớp nào.</p>;
  return (
    <ul className="flex flex-col gap-2">
      {classes.map(({ classId, title, heldFrom, halfDays, sessions }) => (
        <li key={classId}>
          <Link href={`/trainings/${classId}`} className="link">
            {title}
          </Link>
          <span className="text-note text-ink-2 block">
            {formatDate(heldFrom)}, dự {halfDays}/{sessions} buổi
          </span>
        </li>
      ))}
    </ul>
  );
}
