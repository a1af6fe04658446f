import type { Metadata } from 'next';
import { readCourse } from '@/lib/features/trainings/courses/read-course-desk';
import { CoursePage } from '@/lib/features/trainings/courses/ui/course-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';
import { recordId } from '@/lib/server/record-id';

export const metadata: Metadata = { title: 'Khóa bồi dưỡng' };

export default async function TrainingCoursePage({ params }: PageProps<'courseId'>) {
  const { courseId } = await params;
  const desk = await read('training:keep', (context) => readCourse(context, recordId(courseId)));
  return <CoursePage desk={desk} />;
}
