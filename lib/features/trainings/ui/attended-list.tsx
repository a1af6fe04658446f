import Link from '@/components/ui/link';
import { classHref } from '@/lib/features/trainings/address';
import type { AttendedClass } from '@/lib/features/trainings/attended';
import { formatDate } from '@/lib/format/date';

/** The classes of one person, for the page of a mediator. */
export function AttendedList({ classes }: { readonly classes: readonly AttendedClass[] }) {
  if (classes.length === 0) return <p className="text-ink-2">Chưa dự lớp nào.</p>;
  return (
    <ul className="flex flex-col gap-2">
      {classes.map((attended) => (
        <li key={attended.classId}>
          <Link href={classHref(attended.classId)} className="link">
            {attended.title}
          </Link>
          <span className="text-note text-ink-2 block">{sayAttended(attended)}</span>
        </li>
      ))}
    </ul>
  );
}

const sayAttended = ({
  heldFrom,
  halfDays,
  sessions,
  completedOn,
  certificateNumber,
}: AttendedClass): string =>
  [
    formatDate(heldFrom),
    `dự ${halfDays}/${sessions} buổi`,
    completedOn ? `hoàn thành ngày ${formatDate(completedOn)}` : null,
    certificateNumber ? `giấy chứng nhận ${certificateNumber}` : null,
  ]
    .filter((fact) => fact !== null)
    .join(', ');
