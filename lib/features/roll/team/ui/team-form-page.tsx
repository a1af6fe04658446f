import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { Sheet } from '@/components/ui/sheet';
import type { RollTeam } from '@/lib/features/roll/team/team';

type TeamFormPageProps = {
  readonly team: RollTeam;
  readonly title: string;
  readonly context: string;
  readonly children: ReactNode;
};

/** One form about one team. */
export function TeamFormPage({ team, title, context, children }: TeamFormPageProps) {
  return (
    <div className="max-w-180">
      <PageHeader
        title={title}
        path={[
          { label: 'Tổ và hòa giải viên', href: '/roll/teams' },
          { label: team.name, href: `/roll/teams/${team.teamId}` },
        ]}
        context={context}
      />
      <Sheet padding="form">{children}</Sheet>
    </div>
  );
}
