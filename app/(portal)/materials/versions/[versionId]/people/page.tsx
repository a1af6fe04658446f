import type { Metadata } from 'next';
import { parsePeopleParams } from '@/lib/features/materials/receipts/people-params';
import { readPeople } from '@/lib/features/materials/receipts/read-people';
import { PeoplePage } from '@/lib/features/materials/receipts/ui/people-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Ai đã có tài liệu' };

export default async function VersionPeoplePage({ params, searchParams }: PageProps<'versionId'>) {
  const { versionId } = await params;
  const asked = parsePeopleParams(await searchParams);
  const page = await read('material:read', (context) => readPeople(context, versionId, asked));
  return <PeoplePage page={page} />;
}
