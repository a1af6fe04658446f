import { FileSpreadsheet } from 'lucide-react';
import { TaskBand } from '@/components/shell/task-band';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Sheet } from '@/components/ui/sheet';
import type { AttendanceList } from '@/lib/features/training-attendance/attendance/read-attendance';
import { AttendanceForm } from '@/lib/features/training-attendance/attendance/ui/attendance-form';
import { SessionTabs } from '@/lib/features/training-attendance/attendance/ui/session-tabs';
import { saySession, shortSession } from '@/lib/features/training-attendance/class/say-class';
import { MARKING_REFUSALS } from '@/lib/features/training-attendance/class/sentences';
import { ClassPartPage } from '@/lib/features/training-attendance/class/ui/class-part-page';
import { formatDate } from '@/lib/format/date';

/** One session of a class at the door: big rows, one tap a person, everything sent at once. */
export function AttendancePage({ list }: { readonly list: AttendanceList }) {
  const { head, sessions, session } = list;
  const title = session ? `Điểm danh ${saySession(session)}` : 'Điểm danh';
  return (
    <>
      {session ? (
        <TaskBand title={`Điểm danh ${shortSession(session)}`} backHref={`/trainings/${head.classId}`} />
      ) : null}
      <ClassPartPage
        head={head}
        keeps
        title={title}
        here="Điểm danh"
        deskOnly={session !== null}
        actions={
          head.communeId === null ? undefined : (
            <ButtonLink icon={FileSpreadsheet} href={`/imports/new?kind=attendance&classId=${head.classId}`}>
              Nhập từ Excel
            </ButtonLink>
          )
        }
      >
        <SessionTabs classId={head.classId} sessions={sessions} current={session?.sessionId ?? null} />
        <Door list={list} />
      </ClassPartPage>
    </>
  );
}

function Door({ list: { head, session, people, refusal, withCommune } }: { readonly list: AttendanceList }) {
  if (!session)
    return (
      <Sheet padding="none">
        <EmptyState>Lớp chưa có buổi học nào. Thêm buổi học trước.</EmptyState>
      </Sheet>
    );
  if (refusal) return <Notice tone="mute" title={MARKING_REFUSALS[refusal](formatDate(session.heldOn))} />;
  return (
    <AttendanceForm
      key={session.sessionId}
      classId={head.classId}
      sessionId={session.sessionId}
      people={people}
      withCommune={withCommune}
    />
  );
}
