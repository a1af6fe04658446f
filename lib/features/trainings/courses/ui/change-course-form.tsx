'use client';

import { useRouter } from 'next/navigation';
import { useActionForm } from '@/components/form/use-action-form';
import { useToast } from '@/components/ui/toast';
import { COURSES } from '@/lib/features/trainings/address';
import { changeCourse } from '@/lib/features/trainings/courses/actions';
import type { Course } from '@/lib/features/trainings/courses/course';
import { ChangeCourseInput } from '@/lib/features/trainings/courses/schema';
import { CourseFields } from '@/lib/features/trainings/courses/ui/course-fields';
import { TrainingForm } from '@/lib/features/trainings/ui/training-form';

/** A course of one's own. */
export function ChangeCourseForm({ course }: { readonly course: Course }) {
  const router = useRouter();
  const toast = useToast();
  const { courseId, version, title, kind, stage, minShare, contents } = course;
  const form = useActionForm({
    action: changeCourse,
    schema: ChangeCourseInput,
    defaults: { courseId, version, title, kind, stage, minShare: String(minShare), contents: contents ?? '' },
    draftKey: `training:course:${courseId}`,
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(COURSES);
    },
  });
  return (
    <TrainingForm
      form={form}
      label="Sửa khóa bồi dưỡng"
      submit="Ghi khóa"
      back={{ label: 'Không sửa nữa', href: COURSES }}
    >
      <CourseFields />
    </TrainingForm>
  );
}
