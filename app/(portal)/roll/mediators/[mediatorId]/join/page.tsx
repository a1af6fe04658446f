import type { Metadata } from 'next';
import { sayService } from '@/lib/features/roll/mediator/file/present-service';
import { readJoinDesk } from '@/lib/features/roll/mediator/add/read-join-desk';
import { JoinTeamForm } from '@/lib/features/roll/mediator/ui/join-team-form';
import { MediatorFormPage } from '@/lib/features/roll/mediator/ui/mediator-form-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Ghi vào một tổ' };

export default async function JoinTeamPage({ params }: PageProps<'mediatorId'>) {
  const { mediatorId } = await params;
  const { desk, teams } = await read('roll:keep', (context) => readJoinDesk(context, mediatorId));
  return (
    <MediatorFormPage
      mediator={desk.mediator}
      title="Ghi vào một tổ"
      context={`${sayService(desk.open, desk.today)}. Người ở hai tổ vẫn là một người, tính một lần ở mỗi tổ.`}
    >
      <JoinTeamForm mediatorId={desk.mediator.mediatorId} teams={teams} />
    </MediatorFormPage>
  );
}
