import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { SectionTabs } from '@/components/shell/section-tabs';
import type { ClassHead } from '@/lib/features/training-attendance/class/class-head';
import { sayDays } from '@/lib/features/training-attendance/class/say-class';

type ClassPartPageProps = {
  readonly head: ClassHead;
  /** Attendance, codes and numbers belong to whoever keeps the class. */
  readonly keeps: boolean;
  /** The state in words. */
  readonly title: string;
  readonly here: string;
  readonly actions?: ReactNode;
  /** On a phone a task band says the title. */
  readonly deskOnly?: boolean;
  readonly children: ReactNode;
};

/** A part of a class that is about its people, with the way to the other parts. */
export function ClassPartPage({ head, keeps, title, here, actions, deskOnly, children }: ClassPartPageProps) {
  const page = `/trainings/${head.classId}`;
  const tabs = [
    { href: `${page}/answers`, label: 'Danh sách mời' },
    { href: `${page}/invite`, label: 'Mời thêm' },
    ...(keeps
      ? [
          { href: `${page}/attendance`, label: 'Điểm danh' },
          { href: `${page}/check-in`, label: 'Mã điểm danh' },
        ]
      : []),
    { href: `${page}/certificates`, label: 'Giấy chứng nhận' },
  ];
  return (
    <div className="mx-auto max-w-304">
      <PageHeader
        title={title}
        here={here}
        path={[
          { label: 'Tập huấn', href: '/trainings' },
          { label: head.title, href: page },
        ]}
        context={[sayDays(head), head.place].filter(Boolean).join(', ')}
        actions={actions}
        deskOnly={deskOnly}
      />
      <div className={deskOnly ? 'max-sm:hidden' : undefined}>
        <SectionTabs label="Các phần của lớp" tabs={tabs} />
      </div>
      {children}
    </div>
  );
}
