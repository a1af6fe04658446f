import { Ban, CalendarClock, FileSpreadsheet, Pencil, Users } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { Pager } from '@/components/table/pager';
import { ActionList, type ListedAction } from '@/components/ui/action-list';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { isForMediators } from '@/lib/domain/training/class-kind';
import { momentOf } from '@/lib/domain/training/class-moment';
import { classPartHref, TRAININGS } from '@/lib/features/trainings/address';
import type { ClassFile } from '@/lib/features/trainings/class/read-class';
import { sayClassDays } from '@/lib/features/trainings/say-class';
import { attendeeColumns } from '@/lib/features/trainings/ui/attendee-columns';
import { ClassFacts } from '@/lib/features/trainings/ui/class-facts';
import { MomentTag } from '@/lib/features/trainings/ui/moment-tag';
import { NextSheet } from '@/lib/features/trainings/ui/next-sheet';
import { PARTICIPANT_COLUMNS } from '@/lib/features/trainings/ui/participant-columns';
import { SessionList } from '@/lib/features/trainings/ui/session-list';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

type ClassPageProps = {
  readonly file: ClassFile;
  /** What other features bring: materials handed out, a text to be sent on. */
  readonly parts?: ReactNode;
  /** Further acts of other features. */
  readonly actions?: readonly ListedAction[];
};

/** One class: how it stands and what is next, its sessions, its people. */
export function ClassPage({ file, parts, actions = [] }: ClassPageProps) {
  const { training, sessions, participants, mayKeep, role, today } = file;
  const { classId, title, place, state, cancelledOn, cancelReason } = training;
  const sends = role === 'commune_officer' && !mayKeep && state === 'open' && isForMediators(training.kind);
  return (
    <div className="mx-auto max-w-304">
      <PageHeader
        title={title}
        path={[{ label: 'Tập huấn', href: TRAININGS }]}
        context={
          <>
            <MomentTag moment={momentOf(training, today)} />
            <span>{[sayClassDays(training), place].filter(Boolean).join(', ')}</span>
          </>
        }
        actions={
          sends ? (
            <ButtonLink variant="filled" icon={Users} href={classPartHref(classId, 'invite')}>
              Cử người đi học
            </ButtonLink>
          ) : undefined
        }
      />
      {state === 'cancelled' && cancelledOn ? (
        <Notice tone="mute" title={`Lớp đã hủy ngày ${formatDate(cancelledOn)}`} className="mb-8">
          {cancelReason}
        </Notice>
      ) : null}
      {/* What is next stands first on a phone, where the list of people may be long. */}
      <div className="grid items-start gap-x-8 gap-y-8 lg:grid-cols-[minmax(0,1fr)_21rem] lg:grid-rows-[auto_1fr] lg:gap-y-5">
        <div className="lg:col-start-2">
          <NextSheet file={file} />
        </div>
        <div className="flex min-w-0 flex-col gap-10 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <Section title="Các buổi học" count={`${formatCount(sessions.length)} buổi`}>
            <SessionList sessions={sessions} />
          </Section>
          <People file={file} />
          {participants.length > 0 ? (
            <Section title="Tập huấn viên, cán bộ dự lớp" count={`${formatCount(participants.length)} người`}>
              <DataTable
                caption="Tập huấn viên, cán bộ dự lớp"
                columns={PARTICIPANT_COLUMNS}
                rows={participants}
                rowKey={({ participantId }) => participantId}
                empty={null}
              />
            </Section>
          ) : null}
          {parts}
        </div>
        <aside aria-label="Việc có thể làm, về lớp này" className="flex flex-col gap-5 lg:col-start-2">
          {mayKeep && state === 'open' ? (
            <Sheet title="Việc có thể làm">
              <ActionList actions={actionsOf(file, actions)} />
            </Sheet>
          ) : null}
          <ClassFacts file={file} />
        </aside>
      </div>
    </div>
  );
}

/** What is done to the class, then to its people; calling it off comes last. */
const actionsOf = (
  { training: { classId, communeId, kind } }: ClassFile,
  withPeople: readonly ListedAction[],
): readonly ListedAction[] => [
  { icon: Pencil, label: 'Sửa lớp, người dạy, số chỗ', href: classPartHref(classId, 'edit') },
  { icon: CalendarClock, label: 'Thêm, sửa buổi học', href: classPartHref(classId, 'sessions') },
  ...withPeople,
  ...(communeId !== null && isForMediators(kind)
    ? [
        {
          icon: FileSpreadsheet,
          label: 'Nhập danh sách điểm danh',
          href: `/imports/new?kind=attendance&classId=${classId}`,
        },
      ]
    : []),
  { icon: Users, label: 'Ghi tập huấn viên, cán bộ dự lớp', href: classPartHref(classId, 'participants') },
  { icon: Ban, label: 'Hủy lớp', href: classPartHref(classId, 'cancel') },
];

/** The mediators of the reader's scope. Where none is asked to come, none is shown. */
function People({ file: { training, attendees, sessions, mayKeep } }: { readonly file: ClassFile }) {
  if (!isForMediators(training.kind) && attendees.length === 0) return null;
  const begun = attendees.some(({ presences }) => Object.keys(presences).length > 0);
  return (
    <Section title="Hòa giải viên" count={`${formatCount(attendees.length)} người`}>
      <DataTable
        caption="Hòa giải viên của lớp"
        columns={attendeeColumns(sessions, { ofCity: training.communeId === null, begun })}
        rows={attendees}
        rowKey={({ mediatorId }) => mediatorId}
        empty={<EmptyState>{mayKeep ? 'Chưa mời ai.' : 'Chưa có ai trong phạm vi này được mời.'}</EmptyState>}
        foot={<Pager shown={attendees.length} total={attendees.length} unit="người" />}
      />
    </Section>
  );
}
