import type { Metadata } from 'next';
import { can } from '@/lib/domain/access/permissions';
import { listClasses } from '@/lib/features/trainings/list/list-classes';
import { parseClassListParams } from '@/lib/features/trainings/list/list-params';
import { ClassListPage } from '@/lib/features/trainings/ui/class-list-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Tập huấn' };

export default async function TrainingsPage({ searchParams }: PageProps) {
  const params = parseClassListParams(await searchParams);
  const { page, actor } = await read('training:read', async ({ tx, actor }) => ({
    page: await listClasses(tx, params),
    actor,
  }));
  return (
    <ClassListPage
      page={page}
      params={params}
      mayKeep={can(actor, 'training:keep')}
      withCommune={actor.communeId === null}
    />
  );
}
