import type { Metadata } from 'next';
import { TrainingTabs } from '@/app/(portal)/trainings/training-tabs';
import { parseSupporterListParams } from '@/lib/features/supporters/list/params';
import { readSupporterList } from '@/lib/features/supporters/list/read-list';
import { SupporterListPage } from '@/lib/features/supporters/list/ui/supporter-list-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Người hỗ trợ' };

export default async function SupportersPage({ searchParams }: PageProps) {
  const params = parseSupporterListParams(await searchParams);
  const { list, role, today } = await read('supporter:read', async (context) => ({
    list: await readSupporterList(context, params),
    role: context.actor.role,
    today: context.today,
  }));
  return <SupporterListPage list={list} today={today} tabs={<TrainingTabs role={role} />} />;
}
