import type { Metadata } from 'next';
import { LeaderForm } from '@/lib/features/roll/seat/ui/leader-form';
import { readTeamDesk } from '@/lib/features/roll/team/read-team-desk';
import { TeamFormPage } from '@/lib/features/roll/team/ui/team-form-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Ghi tổ trưởng mới' };

export default async function LeaderPage({ params }: PageProps<'teamId'>) {
  const { teamId } = await params;
  const desk = await read('roll:keep', (context) => readTeamDesk(context, teamId));
  return (
    <TeamFormPage
      team={desk.team}
      title="Ghi tổ trưởng mới"
      context="Quyết định công nhận tổ trưởng do các hòa giải viên bầu (Luật, Điều 14)."
      empty={desk.open.length === 0 ? 'Chưa có ai trong tổ. Thêm người trước, rồi ghi tổ trưởng.' : null}
    >
      <LeaderForm desk={desk} />
    </TeamFormPage>
  );
}
