import type { Metadata } from 'next';
import { CancelClassForm } from '@/lib/features/trainings/cancel/cancel-class-form';
import { readCancelDesk } from '@/lib/features/trainings/cancel/read-cancel-desk';
import { ClassFormPage } from '@/lib/features/trainings/ui/class-form-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';
import { recordId } from '@/lib/server/record-id';

export const metadata: Metadata = { title: 'Hủy lớp tập huấn' };

export default async function CancelClassPage({ params }: PageProps<'classId'>) {
  const { classId } = await params;
  const desk = await read('training:keep', (context) => readCancelDesk(context, recordId(classId)));
  return (
    <ClassFormPage training={desk.training} title="Hủy lớp tập huấn">
      <CancelClassForm desk={desk} />
    </ClassFormPage>
  );
}
