import type { Metadata } from 'next';
import { TrainingTabs } from '@/app/(portal)/trainings/training-tabs';
import { can } from '@/lib/domain/access/permissions';
import { readShelf } from '@/lib/features/materials/documents/shelf';
import { ShelfPage } from '@/lib/features/materials/documents/ui/shelf-page';
import { listSets } from '@/lib/features/materials/sets/list-sets';
import { parseSetListParams } from '@/lib/features/materials/sets/params';
import { SetListPage } from '@/lib/features/materials/sets/ui/set-list-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Tài liệu' };

export default async function MaterialsPage({ searchParams }: PageProps) {
  const params = parseSetListParams(await searchParams);
  const { shelf, page, role } = await read('material:read', async (context) => {
    const { actor } = context;
    return actor.teamId === null
      ? { shelf: null, page: await listSets(context, params), role: actor.role }
      : { shelf: await readShelf(context), page: null, role: actor.role };
  });
  const tabs = <TrainingTabs role={role} />;
  if (page === null) return <ShelfPage versions={shelf} leads={role === 'team_leader'} tabs={tabs} />;
  return <SetListPage page={page} params={params} mayKeep={can({ role }, 'material:keep')} tabs={tabs} />;
}
