import type { Metadata } from 'next';
import { readActivityList } from '@/lib/features/supporters/activities/list-activities';
import { parseActivityListParams } from '@/lib/features/supporters/activities/params';
import { ActivityListPage } from '@/lib/features/supporters/activities/ui/activity-list-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Hoạt động hỗ trợ' };

export default async function ActivitiesPage({ searchParams }: PageProps) {
  const search = await searchParams;
  const { list, today } = await read('supporter:read', async (context) => ({
    list: await readActivityList(context, parseActivityListParams(search, context.today)),
    today: context.today,
  }));
  return <ActivityListPage list={list} today={today} />;
}
