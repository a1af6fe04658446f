import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { Pager } from '@/components/table/pager';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { communeName } from '@/lib/domain/units/unit-name';
import type { TrainingClass } from '@/lib/features/trainings/class/read-class';
import { attendeeColumns } from '@/lib/features/trainings/ui/attendee-columns';
import { sayClassDays } from '@/lib/features/trainings/ui/class-days';

type ClassPageProps = { readonly training: TrainingClass; readonly mayKeep: boolean };

/** One class: its half-days across, its people down. */
export function ClassPage({ training, mayKeep }: ClassPageProps) {
  const { classId, title, place, attendees, sessions } = training;
  const commune = communeName({ kind: training.communeKind, name: training.communeName });
  const importHref = `/imports/new?kind=attendance&classId=${classId}`;
  return (
    <>
      <PageHeader
        title={title}
        path={[{ label: 'Tập huấn', href: '/trainings' }]}
        context={[sayClassDays(training), place, commune].filter(Boolean).join(', ')}
        actions={mayKeep ? <ButtonLink href={importHref}>Nhập danh sách điểm danh</ButtonLink> : undefined}
      />
      <DataTable
        caption="Người dự lớp"
        columns={attendeeColumns(sessions)}
        rows={attendees}
        rowKey={({ mediatorId }) => mediatorId}
        empty={
          <EmptyState>
            {mayKeep
              ? 'Chưa điểm danh ai. Nhập danh sách điểm danh đang giữ bằng Excel.'
              : 'Chưa điểm danh ai trong phạm vi này.'}
          </EmptyState>
        }
        foot={<Pager shown={attendees.length} total={attendees.length} unit="người" />}
      />
    </>
  );
}
