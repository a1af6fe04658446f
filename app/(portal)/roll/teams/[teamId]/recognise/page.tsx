import type { Metadata } from 'next';
import { RecogniseForm } from '@/lib/features/roll/seat/ui/recognise-form';
import { readTeamDesk } from '@/lib/features/roll/team/read-team-desk';
import { TeamFormPage } from '@/lib/features/roll/team/ui/team-form-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Ghi quyết định công nhận' };

export default async function RecognisePage({ params }: PageProps<'teamId'>) {
  const { teamId } = await params;
  const desk = await read('roll:keep', (context) => readTeamDesk(context, teamId));
  return (
    <TeamFormPage
      team={desk.team}
      title="Ghi quyết định công nhận"
      context="Quyết định của Chủ tịch UBND về hòa giải viên của tổ (Luật, Điều 8 khoản 4)."
      empty={desk.open.length === 0 ? 'Chưa có ai trong tổ. Thêm người trước, rồi ghi quyết định.' : null}
    >
      <RecogniseForm desk={desk} />
    </TeamFormPage>
  );
}
