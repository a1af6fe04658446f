import type { Metadata } from 'next';
import { can } from '@/lib/domain/access/permissions';
import { readVersionFile } from '@/lib/features/materials/versions/read-version';
import { VersionPage } from '@/lib/features/materials/versions/ui/version-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Bản tài liệu' };

export default async function MaterialVersionPage({ params }: PageProps<'versionId'>) {
  const { versionId } = await params;
  const { file, actor } = await read('material:read', async (context) => ({
    file: await readVersionFile(context, versionId),
    actor: context.actor,
  }));
  return (
    <VersionPage
      file={file}
      showsTrainers={actor.teamId === null}
      ownCommuneId={can(actor, 'material:keep') ? actor.communeId : undefined}
    />
  );
}
