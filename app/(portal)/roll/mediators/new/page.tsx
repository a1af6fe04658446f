import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { SEXES } from '@/lib/domain/roll/sex';
import { readAddDesk } from '@/lib/features/roll/mediator/add/read-add-desk';
import { AddMediatorForm } from '@/lib/features/roll/mediator/ui/add-mediator-form';
import { NoTeamsYet } from '@/lib/features/roll/team/ui/no-teams-yet';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thêm hòa giải viên' };

/** `?team=` is the team that the page before was about, `?sex=` what it lacks. */
export default async function NewMediatorPage({ searchParams }: PageProps) {
  const { team, sex } = await searchParams;
  const desk = await read('roll:keep', readAddDesk);
  const chosen = desk.teams.find(({ id }) => id === team);
  return (
    <div className="max-w-180">
      <PageHeader
        deskOnly={desk.teams.length > 0}
        title="Thêm hòa giải viên"
        path={[{ label: 'Tổ và hòa giải viên', href: '/roll/teams' }]}
        context="Năm ô là đủ để vào danh sách. Quyết định công nhận và thông tin khác ghi sau."
      />
      {desk.teams.length === 0 ? (
        <NoTeamsYet />
      ) : (
        <AddMediatorForm desk={desk} teamId={chosen?.id ?? ''} sex={SEXES.find((known) => known === sex)} />
      )}
    </div>
  );
}
