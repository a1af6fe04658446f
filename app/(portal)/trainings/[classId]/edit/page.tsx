import type { Metadata } from 'next';
import { ChangeClassForm } from '@/lib/features/trainings/change/change-class-form';
import { readChangeDesk } from '@/lib/features/trainings/change/read-change-desk';
import { ClassFormPage } from '@/lib/features/trainings/ui/class-form-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';
import { recordId } from '@/lib/server/record-id';

export const metadata: Metadata = { title: 'Sửa lớp tập huấn' };

export default async function ChangeClassPage({ params }: PageProps<'classId'>) {
  const { classId } = await params;
  const desk = await read('training:keep', (context) => readChangeDesk(context, recordId(classId)));
  return (
    <ClassFormPage training={desk.training} title="Sửa lớp tập huấn">
      <ChangeClassForm desk={desk} />
    </ClassFormPage>
  );
}
