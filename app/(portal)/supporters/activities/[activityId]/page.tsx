import type { Metadata } from 'next';
import { readActivity } from '@/lib/features/supporters/activities/read-activity';
import { ActivityPage } from '@/lib/features/supporters/activities/ui/activity-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Sửa hoạt động hỗ trợ' };

export default async function OneActivityPage({ params }: PageProps<'activityId'>) {
  const { activityId } = await params;
  const { activity, today } = await read('supporter:keep', (context) => readActivity(context, activityId));
  return <ActivityPage activity={activity} today={today} />;
}
