import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { Sheet } from '@/components/ui/sheet';
import { classHref, TRAININGS } from '@/lib/features/trainings/address';
import type { TrainingClass } from '@/lib/features/trainings/class/training-class';
import { sayClassDays } from '@/lib/features/trainings/say-class';

type ClassFormPageProps = {
  readonly training: TrainingClass;
  readonly title: string;
  readonly children: ReactNode;
};

/** One form about one class; a class that was called off has none. */
export function ClassFormPage({ training, title, children }: ClassFormPageProps) {
  const isCancelled = training.state === 'cancelled';
  return (
    <div className="max-w-180">
      <PageHeader
        deskOnly={!isCancelled}
        title={title}
        path={[
          { label: 'Tập huấn', href: TRAININGS },
          { label: training.title, href: classHref(training.classId) },
        ]}
        context={sayClassDays(training)}
      />
      {isCancelled ? (
        <Sheet padding="none">
          <EmptyState>Lớp này đã hủy nên không sửa được nữa. Mở lớp mới nếu học lại.</EmptyState>
        </Sheet>
      ) : (
        <Sheet padding="form">{children}</Sheet>
      )}
    </div>
  );
}
