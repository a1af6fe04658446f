import type { Metadata } from 'next';
import { TrainingTabs } from '@/app/(portal)/trainings/training-tabs';
import { parseLinkListParams } from '@/lib/features/personal-links/list/params';
import { readLinkList } from '@/lib/features/personal-links/list/read-list';
import { LinkListPage } from '@/lib/features/personal-links/list/ui/link-list-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Liên kết riêng' };

export default async function PersonalLinksPage({ searchParams }: PageProps) {
  const params = parseLinkListParams(await searchParams);
  const { list, role, today } = await read('personal_link:keep', async (context) => ({
    list: await readLinkList(context, params),
    role: context.actor.role,
    today: context.today,
  }));
  return <LinkListPage list={list} today={today} tabs={<TrainingTabs role={role} />} />;
}
