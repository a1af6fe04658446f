import type { Metadata } from 'next';
import { RollTabs } from '@/app/(portal)/roll/roll-tabs';
import { listTeamFacts } from '@/lib/features/radar/team-facts';
import { parseTeamListParams } from '@/lib/features/roll/list/teams/params';
import { readTeamList } from '@/lib/features/roll/list/teams/read-list';
import { TeamListPage } from '@/lib/features/roll/list/teams/ui/team-list-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Tổ hòa giải' };

export default async function RollTeamsPage({ searchParams }: PageProps) {
  const params = parseTeamListParams(await searchParams);
  const { list, role } = await read('roll:read', async (context) => ({
    list: await readTeamList(context, params, listTeamFacts),
    role: context.actor.role,
  }));
  return <TeamListPage list={list} tabs={<RollTabs role={role} />} />;
}
