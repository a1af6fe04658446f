import type { Metadata } from 'next';
import { parseLinkListParams } from '@/lib/features/personal-links/list/params';
import { readMakeDesk } from '@/lib/features/personal-links/make/read-desk';
import { MakeLinksPage } from '@/lib/features/personal-links/make/ui/make-links-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Lấy liên kết riêng' };

export default async function NewPersonalLinksPage({ searchParams }: PageProps) {
  const { filter } = parseLinkListParams(await searchParams);
  const { desk, today } = await read('personal_link:keep', async (context) => ({
    desk: await readMakeDesk(context, filter),
    today: context.today,
  }));
  return <MakeLinksPage desk={desk} today={today} />;
}
