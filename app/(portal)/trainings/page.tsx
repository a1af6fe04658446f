import type { Metadata } from 'next';
import { parseClassListParams } from '@/lib/features/trainings/list/list-params';
import { readClassList } from '@/lib/features/trainings/list/read-list';
import { ClassListPage } from '@/lib/features/trainings/ui/class-list-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';
import { TrainingTabs } from './training-tabs';

export const metadata: Metadata = { title: 'Tập huấn' };

export default async function TrainingsPage({ searchParams }: PageProps) {
  const params = parseClassListParams(await searchParams);
  const list = await read('training:read', (context) => readClassList(context, params));
  return <ClassListPage list={list} tabs={<TrainingTabs role={list.role} />} />;
}
