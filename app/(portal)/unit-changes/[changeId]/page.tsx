import type { Metadata } from 'next';
import { readChange } from '@/lib/features/unit-changes/change/read-change';
import { ChangePage } from '@/lib/features/unit-changes/ui/change-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thay đổi đơn vị' };

/** Before and after of one change, and whether it is to be made. */
export default async function UnitChangePage({ params }: PageProps<'changeId'>) {
  const { changeId } = await params;
  const file = await read('unit:change', (context) => readChange(context, changeId));
  return <ChangePage file={file} />;
}
