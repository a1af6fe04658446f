'use client';

import { usePress } from '@/components/form/use-press';
import { Button } from '@/components/ui/button';
import { retireCourse } from '@/lib/features/trainings/courses/actions';
import type { Course } from '@/lib/features/trainings/courses/course';

/** Ends the use of a course. */
export function RetireCourseButton({ course: { courseId, version } }: { readonly course: Course }) {
  const { press, pending } = usePress(retireCourse);
  return (
    <Button
      variant="danger-outlined"
      pending={pending}
      pendingLabel="Đang ghi…"
      onClick={() => void press({ courseId, version })}
    >
      Thôi dùng khóa này
    </Button>
  );
}
