import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { COURSES } from '@/lib/features/trainings/address';
import { AddCourseForm } from '@/lib/features/trainings/courses/ui/add-course-form';
import { keeperOf } from '@/lib/features/trainings/keeper';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thêm khóa bồi dưỡng' };

export default async function NewCoursePage() {
  await read('training:keep', async ({ actor }) => keeperOf(actor).role);
  return (
    <div className="max-w-180">
      <PageHeader deskOnly title="Thêm khóa bồi dưỡng" path={[{ label: 'Khóa bồi dưỡng', href: COURSES }]} />
      <AddCourseForm />
    </div>
  );
}
