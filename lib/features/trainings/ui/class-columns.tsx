import Link from '@/components/ui/link';
import type { Column } from '@/components/table/column';
import { atLineStart, communeName } from '@/lib/domain/units/unit-name';
import type { ClassLine } from '@/lib/features/trainings/list/list-classes';
import { sayClassDays } from '@/lib/features/trainings/ui/class-days';
import { formatCount } from '@/lib/format/number';

const TITLE: Column<ClassLine> = {
  key: 'title',
  header: 'Lớp',
  cell: ({ classId, title }) => (
    <Link href={`/trainings/${classId}`} className="link font-medium">
      {title}
    </Link>
  ),
};
const COMMUNE: Column<ClassLine> = {
  key: 'commune',
  header: 'Xã, phường',
  cell: (line) => atLineStart(communeName({ kind: line.communeKind, name: line.communeName })),
};
const DAYS: Column<ClassLine> = { key: 'days', header: 'Ngày', cell: sayClassDays };
const PLACE: Column<ClassLine> = { key: 'place', header: 'Nơi học', cell: ({ place }) => place ?? '–' };
const ATTENDED: Column<ClassLine> = {
  key: 'attended',
  header: 'Có dự / danh sách',
  align: 'end',
  cell: ({ attended, listed }) =>
    listed === 0 ? 'chưa điểm danh' : `${formatCount(attended)}/${formatCount(listed)}`,
};

/** Title, whose, when, where, how many came. */
export const classColumns = (withCommune: boolean): readonly Column<ClassLine>[] => [
  TITLE,
  ...(withCommune ? [COMMUNE] : []),
  DAYS,
  PLACE,
  ATTENDED,
];
