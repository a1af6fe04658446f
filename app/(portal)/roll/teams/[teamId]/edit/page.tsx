import type { Metadata } from 'next';
import { readNeighbourhoods } from '@/lib/features/roll/neighbourhood/read-neighbourhoods';
import { readTeamDesk } from '@/lib/features/roll/team/read-team-desk';
import { ChangeTeamPage } from '@/lib/features/roll/team/ui/change-team-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Sửa tổ hòa giải' };

export default async function EditTeamPage({ params }: PageProps<'teamId'>) {
  const { teamId } = await params;
  const { desk, book } = await read('roll:keep', async (context) => ({
    desk: await readTeamDesk(context, teamId),
    book: await readNeighbourhoods(context),
  }));
  return <ChangeTeamPage desk={desk} book={book} />;
}
