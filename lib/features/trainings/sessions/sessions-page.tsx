import { PageHeader } from '@/components/shell/page-header';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { classHref, classPartHref, TRAININGS } from '@/lib/features/trainings/address';
import type { ClassSession } from '@/lib/features/trainings/class/list-sessions';
import { saySession } from '@/lib/features/trainings/say-class';
import type { SessionDesk } from '@/lib/features/trainings/sessions/read-session-desk';
import { RemoveSessionButton } from '@/lib/features/trainings/sessions/remove-session-button';
import { SessionForm } from '@/lib/features/trainings/sessions/session-form';
import { SessionList } from '@/lib/features/trainings/ui/session-list';
import { formatCount } from '@/lib/format/number';

/** The sessions of a class: each can be changed or taken off, another one added. */
export function SessionsPage({ desk }: { readonly desk: SessionDesk }) {
  const { training, sessions, chosen } = desk;
  const { classId, version, state, title } = training;
  const isOpen = state === 'open';
  const actions = (session: ClassSession) => (
    <div className="flex items-center gap-2">
      <ButtonLink
        variant="tonal"
        size="row"
        href={`${classPartHref(classId, 'sessions')}?session=${session.sessionId}`}
        aria-label={`Sửa buổi ${saySession(session)}`}
      >
        Sửa
      </ButtonLink>
      {session.present === 0 && sessions.length > 1 ? (
        <RemoveSessionButton training={training} session={session} />
      ) : null}
    </div>
  );
  return (
    <div className="max-w-180">
      <PageHeader
        title={`${formatCount(sessions.length)} buổi học`}
        path={[
          { label: 'Tập huấn', href: TRAININGS },
          { label: title, href: classHref(classId) },
        ]}
        here="Các buổi học"
      />
      <div className="flex flex-col gap-10">
        <SessionList sessions={sessions} {...(isOpen ? { actions } : {})} />
        {isOpen ? (
          <Section title={chosen ? `Sửa buổi ${saySession(chosen)}` : 'Thêm buổi học'}>
            <Sheet padding="form">
              <SessionForm key={`${chosen?.sessionId ?? 'new'} ${version}`} desk={desk} />
            </Sheet>
          </Section>
        ) : (
          <Sheet padding="none">
            <EmptyState>Lớp này đã hủy nên các buổi học giữ nguyên.</EmptyState>
          </Sheet>
        )}
      </div>
    </div>
  );
}
