import type { Metadata } from 'next';
import { parsePeopleParams } from '@/lib/features/materials/receipts/people-params';
import { readHandOutDesk } from '@/lib/features/materials/receipts/read-people';
import { SignListPage } from '@/lib/features/materials/receipts/ui/sign-list-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Danh sách ký nhận' };

export default async function VersionSignListPage({ params, searchParams }: PageProps<'versionId'>) {
  const { versionId } = await params;
  const asked = parsePeopleParams(await searchParams);
  const desk = await read('material:keep', (context) => readHandOutDesk(context, versionId, asked));
  return <SignListPage desk={desk} />;
}
