import type { Column } from '@/components/table/column';
import Link from '@/components/ui/link';
import { Tag } from '@/components/ui/tag';
import type { IsoDate } from '@/lib/domain/iso-date';
import { atLineStart } from '@/lib/domain/units/unit-name';
import { trainerHref } from '@/lib/features/trainings/address';
import { sayOwner } from '@/lib/features/trainings/say-class';
import { isInOffice, sayTerm } from '@/lib/features/trainings/trainers/say-trainer';
import type { Trainer } from '@/lib/features/trainings/trainers/trainer';
import { formatDate } from '@/lib/format/date';
import { formatPhone } from '@/lib/format/phone';

/** Who, whose, since when, and whether they were trained themselves. */
export const trainerColumns = (today: IsoDate): readonly Column<Trainer>[] => [
  {
    key: 'person',
    header: 'Họ và tên',
    cell: ({ trainerId, fullName, office }) => (
      <>
        <Link href={trainerHref(trainerId)} className="link font-medium">
          {fullName}
        </Link>
        {office ? <span className="text-note text-ink-2 block">{office}</span> : null}
      </>
    ),
  },
  { key: 'owner', header: 'Của', cell: (trainer) => atLineStart(sayOwner(trainer)) },
  { key: 'phone', header: 'Điện thoại', cell: ({ phone }) => (phone ? formatPhone(phone) : '–') },
  {
    key: 'term',
    header: 'Làm tập huấn viên',
    cell: (trainer) => atLineStart(sayTerm(trainer)),
  },
  {
    key: 'trained',
    header: 'Đã được tập huấn',
    cell: (trainer) => {
      if (trainer.trainedOn) return formatDate(trainer.trainedOn);
      return isInOffice(trainer, today) ? <Tag tone="soon">chưa</Tag> : 'chưa';
    },
  },
];
