import type { Metadata } from 'next';
import { can } from '@/lib/domain/access/permissions';
import { readClass } from '@/lib/features/trainings/class/read-class';
import { ClassPage } from '@/lib/features/trainings/ui/class-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';
import { recordId } from '@/lib/server/record-id';

export const metadata: Metadata = { title: 'Lớp tập huấn' };

export default async function TrainingClassPage({ params }: PageProps<'classId'>) {
  const { classId } = await params;
  const { training, actor } = await read('training:read', async ({ tx, actor }) => ({
    training: await readClass(tx, recordId(classId)),
    actor,
  }));
  return <ClassPage training={training} mayKeep={can(actor, 'training:keep')} />;
}
