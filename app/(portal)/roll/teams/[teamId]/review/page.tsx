import type { Metadata } from 'next';
import { ReviewForm } from '@/lib/features/roll/review/ui/review-form';
import { readTeamDesk } from '@/lib/features/roll/team/read-team-desk';
import { TeamFormPage } from '@/lib/features/roll/team/ui/team-form-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Ghi kết quả rà soát' };

export default async function ReviewPage({ params }: PageProps<'teamId'>) {
  const { teamId } = await params;
  const desk = await read('roll:keep', (context) => readTeamDesk(context, teamId));
  return (
    <TeamFormPage
      team={desk.team}
      title="Ghi kết quả rà soát"
      context="Rà soát, kiện toàn tổ hằng năm (Luật, Điều 12 khoản 3)."
    >
      <ReviewForm desk={desk} />
    </TeamFormPage>
  );
}
