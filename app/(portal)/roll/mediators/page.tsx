import type { Metadata } from 'next';
import { RollTabs } from '@/app/(portal)/roll/roll-tabs';
import { parseMediatorListParams } from '@/lib/features/roll/list/mediators/params';
import { readMediatorList } from '@/lib/features/roll/list/mediators/read-list';
import { MediatorListPage } from '@/lib/features/roll/list/mediators/ui/mediator-list-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Hòa giải viên' };

export default async function RollMediatorsPage({ searchParams }: PageProps) {
  const params = parseMediatorListParams(await searchParams);
  const { list, role } = await read('roll:read', async (context) => ({
    list: await readMediatorList(context, params),
    role: context.actor.role,
  }));
  return <MediatorListPage list={list} tabs={<RollTabs role={role} />} />;
}
