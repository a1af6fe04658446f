import type { Metadata } from 'next';
import { readCourseList } from '@/lib/features/trainings/courses/read-course-desk';
import { CourseListPage } from '@/lib/features/trainings/courses/ui/course-list-page';
import { read } from '@/lib/server/read';
import { TrainingTabs } from '../training-tabs';

export const metadata: Metadata = { title: 'Khóa bồi dưỡng' };

export default async function CoursesPage() {
  const list = await read('training:keep', readCourseList);
  return <CourseListPage list={list} tabs={<TrainingTabs role={list.role} />} />;
}
