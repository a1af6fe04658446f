import type { Metadata } from 'next';
import { readTeamFile } from '@/lib/features/roll/team/file/read-team-file';
import { TeamPage } from '@/lib/features/roll/team/ui/team-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Tổ hòa giải' };

export default async function RollTeamPage({ params }: PageProps<'teamId'>) {
  const { teamId } = await params;
  const file = await read('roll:read', (context) => readTeamFile(context, teamId));
  return <TeamPage file={file} />;
}
