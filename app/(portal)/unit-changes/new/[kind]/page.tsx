import type { Metadata } from 'next';
import { readDraftDesk } from '@/lib/features/unit-changes/draft/read-draft-desk';
import { DraftChangePage } from '@/lib/features/unit-changes/ui/draft-change-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Lập phương án thay đổi đơn vị' };

/** What is to become of which units; `of` in the address says from where, for the kinds that ask it first. */
export default async function DraftUnitChangePage({ params, searchParams }: PageProps<'kind'>) {
  const { kind } = await params;
  const { of } = await searchParams;
  const desk = await read('unit:change', (context) =>
    readDraftDesk(context, kind, typeof of === 'string' && of !== '' ? of : undefined),
  );
  return <DraftChangePage desk={desk} />;
}
