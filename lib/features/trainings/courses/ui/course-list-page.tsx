import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import type { Column } from '@/components/table/column';
import { DataTable } from '@/components/table/data-table';
import { Pager } from '@/components/table/pager';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import Link from '@/components/ui/link';
import { CLASS_KIND_LABELS, CLASS_STAGE_LABELS } from '@/lib/domain/training/class-kind';
import { atLineStart } from '@/lib/domain/units/unit-name';
import { courseHref, COURSES } from '@/lib/features/trainings/address';
import type { Course } from '@/lib/features/trainings/courses/course';
import type { CourseList } from '@/lib/features/trainings/courses/read-course-desk';
import { sayOwner } from '@/lib/features/trainings/say-class';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

const COLUMNS: readonly Column<Course>[] = [
  {
    key: 'title',
    header: 'Khóa',
    cell: ({ courseId, title, kind }) => (
      <>
        <Link href={courseHref(courseId)} className="link font-medium">
          {title}
        </Link>
        <span className="text-note text-ink-2 block">{CLASS_KIND_LABELS[kind]}</span>
      </>
    ),
  },
  { key: 'owner', header: 'Của', cell: (course) => atLineStart(sayOwner(course)) },
  { key: 'stage', header: 'Giai đoạn', cell: ({ stage }) => CLASS_STAGE_LABELS[stage] },
  {
    key: 'share',
    header: 'Hoàn thành khi',
    cell: ({ minShare }) => (minShare === 100 ? 'dự đủ mọi buổi' : `dự từ ${minShare}% số buổi`),
  },
  {
    key: 'classes',
    header: 'Lớp đã mở',
    align: 'end',
    cell: ({ classes, retiredOn }) =>
      retiredOn ? `${formatCount(classes)}, thôi dùng ${formatDate(retiredOn)}` : formatCount(classes),
  },
];

type CourseListPageProps = { readonly list: CourseList; readonly tabs: ReactNode };

/** What is taught: the city's courses and one's own. */
export function CourseListPage({ list: { courses }, tabs }: CourseListPageProps) {
  const open = courses.filter(({ retiredOn }) => retiredOn === null).length;
  return (
    <>
      <PageHeader
        title={open === 0 ? 'Chưa có khóa bồi dưỡng nào' : `${formatCount(open)} khóa đang dùng`}
        actions={
          <ButtonLink variant="filled" icon={Plus} href={`${COURSES}/new`}>
            Thêm khóa
          </ButtonLink>
        }
      />
      {tabs}
      <DataTable
        caption="Khóa bồi dưỡng"
        columns={COLUMNS}
        rows={courses}
        rowKey={({ courseId }) => courseId}
        empty={
          <EmptyState>
            Khóa giữ sẵn tên, loại, nội dung, để mở nhiều lớp giống nhau. Lớp cũng mở được khi chưa có khóa.
          </EmptyState>
        }
        foot={<Pager shown={courses.length} total={courses.length} unit="khóa" />}
      />
    </>
  );
}
