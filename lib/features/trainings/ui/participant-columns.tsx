import type { Column } from '@/components/table/column';
import Link from '@/components/ui/link';
import { trainerHref } from '@/lib/features/trainings/address';
import type { Participant } from '@/lib/features/trainings/participants/list-participants';
import { formatDate } from '@/lib/format/date';

/** Who of the trainers and officials was in a class, and what came of it. */
export const PARTICIPANT_COLUMNS: readonly Column<Participant>[] = [
  {
    key: 'person',
    header: 'Họ và tên',
    cell: ({ trainerId, fullName, office }) => (
      <>
        {trainerId ? (
          <Link href={trainerHref(trainerId)} className="link font-medium">
            {fullName}
          </Link>
        ) : (
          <span className="font-medium">{fullName}</span>
        )}
        {office ? <span className="text-note text-ink-2 block">{office}</span> : null}
      </>
    ),
  },
  {
    key: 'as',
    header: 'Dự với tư cách',
    cell: ({ trainerId }) => (trainerId ? 'Tập huấn viên' : 'Lãnh đạo, công chức'),
  },
  {
    key: 'completed',
    header: 'Hoàn thành',
    cell: ({ completedOn }) => (completedOn ? formatDate(completedOn) : 'chưa'),
  },
  {
    key: 'certificate',
    header: 'Giấy chứng nhận',
    cell: ({ certificateNumber }) => certificateNumber ?? '–',
  },
];
