import type { Metadata } from 'next';
import type { ClassOption } from '@/lib/features/imports/ui/class-choice';
import { UploadPage } from '@/lib/features/imports/ui/upload-page';
import { parseUploadParams } from '@/lib/features/imports/upload/upload-params';
import { listClasses } from '@/lib/features/trainings/list/list-classes';
import { EVERY_CLASS } from '@/lib/features/trainings/list/list-params';
import { sayClassDays } from '@/lib/features/trainings/say-class';
import type { Context } from '@/lib/server/context';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Nhập từ Excel' };

/** The newest classes of the commune; the city brings in no attendance and reads none. */
async function classOptions({ tx, actor, today }: Context): Promise<readonly ClassOption[]> {
  if (actor.communeId === null) return [];
  const { lines } = await listClasses(tx, { ...EVERY_CLASS, level: 'commune' }, today);
  return lines.map((line) => ({ classId: line.classId, label: `${line.title} (${sayClassDays(line)})` }));
}

export default async function NewImportPage({ searchParams }: PageProps) {
  const params = parseUploadParams(await searchParams);
  const classes = await read('roll:import', (context) =>
    params.kind === 'attendance' ? classOptions(context) : Promise.resolve([]),
  );
  return <UploadPage {...params} classes={classes} />;
}
