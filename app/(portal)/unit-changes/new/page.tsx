import type { Metadata } from 'next';
import { changesOf } from '@/lib/domain/unit-change/kinds';
import { ChangeKindPage } from '@/lib/features/unit-changes/ui/change-kind-page';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Lập phương án thay đổi đơn vị' };

/** Which change is to be made. */
export default async function NewUnitChangePage() {
  const kinds = await read('unit:change', async ({ actor }) => changesOf(actor.role));
  return <ChangeKindPage kinds={kinds} />;
}
