import type { Metadata } from 'next';
import { isForMediators } from '@/lib/domain/training/class-kind';
import { peopleActions } from '@/lib/features/training-attendance/class/ui/people-actions';
import { readClass } from '@/lib/features/trainings/class/read-class';
import { ClassPage } from '@/lib/features/trainings/ui/class-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';
import { recordId } from '@/lib/server/record-id';

export const metadata: Metadata = { title: 'Lớp tập huấn' };

export default async function TrainingClassPage({ params }: PageProps<'classId'>) {
  const { classId } = await params;
  const file = await read('training:read', (context) => readClass(context, recordId(classId)));
  const { training } = file;
  return (
    <ClassPage file={file} actions={isForMediators(training.kind) ? peopleActions(training.classId) : []} />
  );
}
