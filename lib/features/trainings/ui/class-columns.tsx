import Link from '@/components/ui/link';
import type { Column } from '@/components/table/column';
import type { IsoDate } from '@/lib/domain/iso-date';
import { CLASS_KIND_LABELS, isForMediators } from '@/lib/domain/training/class-kind';
import { momentOf } from '@/lib/domain/training/class-moment';
import { atLineStart } from '@/lib/domain/units/unit-name';
import { classHref } from '@/lib/features/trainings/address';
import type { ClassLine } from '@/lib/features/trainings/list/list-classes';
import { sayClassDays, sayOwner } from '@/lib/features/trainings/say-class';
import { MomentTag } from '@/lib/features/trainings/ui/moment-tag';
import { formatCount } from '@/lib/format/number';

const TITLE: Column<ClassLine> = {
  key: 'title',
  header: 'Lớp',
  cell: ({ classId, title, kind }) => (
    <>
      <Link href={classHref(classId)} className="link font-medium">
        {title}
      </Link>
      <span className="text-note text-ink-2 block">{CLASS_KIND_LABELS[kind]}</span>
    </>
  ),
};
const OWNER: Column<ClassLine> = {
  key: 'owner',
  header: 'Nơi mở',
  cell: (line) => atLineStart(sayOwner(line)),
};
const DAYS: Column<ClassLine> = {
  key: 'days',
  header: 'Ngày',
  cell: (line) => (
    <>
      {sayClassDays(line)}
      <span className="text-note text-ink-2 block">{line.place ?? 'chưa ghi nơi học'}</span>
    </>
  ),
};
const PEOPLE: Column<ClassLine> = {
  key: 'people',
  header: 'Mời, có dự',
  align: 'end',
  cell: ({ kind, invited, coming, present, completed }) => {
    if (invited === 0) return isForMediators(kind) ? 'chưa mời' : '–';
    if (present === 0) return `mời ${formatCount(invited)}, ${formatCount(coming)} sẽ đến`;
    return `${formatCount(present)}/${formatCount(invited)} có dự, ${formatCount(completed)} hoàn thành`;
  },
};
const moment = (today: IsoDate): Column<ClassLine> => ({
  key: 'moment',
  header: 'Tình trạng',
  cell: (line) => <MomentTag moment={momentOf(line, today)} />,
});

/** Title and kind, whose, when and where, how many came, where it stands. */
export const classColumns = (today: IsoDate): readonly Column<ClassLine>[] => [
  TITLE,
  OWNER,
  DAYS,
  PEOPLE,
  moment(today),
];
