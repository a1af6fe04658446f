import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { Sheet } from '@/components/ui/sheet';
import type { RollTeam } from '@/lib/features/roll/team/team';

type TeamFormPageProps = {
  readonly team: RollTeam;
  readonly title: string;
  readonly context: string;
  /** Why there is nothing to fill in; null when there is. */
  readonly empty?: string | null;
  readonly children: ReactNode;
};

/** One form about one team. */
export function TeamFormPage({ team, title, context, empty = null, children }: TeamFormPageProps) {
  return (
    <div className="max-w-180">
      <PageHeader
        deskOnly={empty === null}
        title={title}
        path={[
          { label: 'Tổ và hòa giải viên', href: '/roll/teams' },
          { label: team.name, href: `/roll/teams/${team.teamId}` },
        ]}
        context={context}
      />
      {empty === null ? (
        <Sheet padding="form">{children}</Sheet>
      ) : (
        <Sheet padding="none">
          <EmptyState>{empty}</EmptyState>
        </Sheet>
      )}
    </div>
  );
}
