import type { Metadata } from 'next';
import { listChanges } from '@/lib/features/unit-changes/list/list-changes';
import { ChangeListPage } from '@/lib/features/unit-changes/ui/change-list-page';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thay đổi đơn vị' };

/** Changes of units that wait, and those that were made. */
export default async function UnitChangesPage() {
  const view = await read('unit:change', async (context) => ({
    changes: await listChanges(context),
    today: context.today,
  }));
  return <ChangeListPage {...view} />;
}
