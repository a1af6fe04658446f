import type { Metadata } from 'next';
import { readActivityDesk } from '@/lib/features/supporters/activities/read-desk';
import { ActivityDeskPage } from '@/lib/features/supporters/activities/ui/activity-desk-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Ghi hoạt động hỗ trợ' };

export default async function NewActivityPage({ searchParams }: PageProps) {
  const { team } = await searchParams;
  const desk = await read('supporter:record', (context) =>
    readActivityDesk(context, Array.isArray(team) ? team[0] : team),
  );
  return <ActivityDeskPage desk={desk} />;
}
