'use client';

import { useRouter } from 'next/navigation';
import { useActionForm } from '@/components/form/use-action-form';
import { Sheet } from '@/components/ui/sheet';
import { useToast } from '@/components/ui/toast';
import { COURSES } from '@/lib/features/trainings/address';
import { addCourse } from '@/lib/features/trainings/courses/actions';
import { AddCourseInput } from '@/lib/features/trainings/courses/schema';
import { CourseFields } from '@/lib/features/trainings/courses/ui/course-fields';
import { TrainingForm } from '@/lib/features/trainings/ui/training-form';

/** A new course. */
export function AddCourseForm() {
  const router = useRouter();
  const toast = useToast();
  const form = useActionForm({
    action: addCourse,
    schema: AddCourseInput,
    defaults: { title: '', kind: 'skills', stage: 'basic', minShare: '100', contents: '' },
    draftKey: 'training:course',
    onDone: ({ message }) => {
      if (message) toast({ text: message });
      router.push(COURSES);
    },
  });
  return (
    <Sheet padding="form">
      <TrainingForm
        form={form}
        label="Thêm khóa bồi dưỡng"
        submit="Thêm khóa"
        back={{ label: 'Không thêm nữa', href: COURSES }}
        startAt="title"
      >
        <CourseFields />
      </TrainingForm>
    </Sheet>
  );
}
