'use client';

import { useFormContext, useWatch } from 'react-hook-form';
import { ChoiceTiles } from '@/components/form/choice-tiles';
import { optionsOf } from '@/components/form/options-of';
import { SelectField } from '@/components/form/select-field';
import { TextField } from '@/components/form/text-field';
import { CLASS_KIND_LABELS, CLASS_KINDS } from '@/lib/domain/training/class-kind';
import type { Course } from '@/lib/features/trainings/courses/course';

/** What is taught: a course says it, and the title may then stay empty; else title and kind say it. */
export function CourseOrTitle({ courses }: { readonly courses: readonly Course[] }) {
  const { getValues } = useFormContext();
  const chosen: unknown = useWatch({ name: 'courseId', defaultValue: getValues('courseId') });
  const course = courses.find(({ courseId }) => courseId === chosen);
  return (
    <>
      {courses.length === 0 ? null : (
        <SelectField
          name="courseId"
          label="Khóa"
          nothing="Không theo khóa nào"
          options={courses.map(({ courseId, title }) => ({ value: courseId, label: title }))}
          optional
        />
      )}
      <TextField
        name="title"
        label="Tên lớp"
        optional={course !== undefined}
        hint={
          course
            ? `Để trống thì lấy tên khóa: «${course.title}»`
            : 'Như «Bồi dưỡng kỹ năng hòa giải năm 2026»'
        }
        hintOnPhone={false}
      />
      {course ? null : (
        <ChoiceTiles name="kind" label="Loại lớp" options={optionsOf(CLASS_KINDS, CLASS_KIND_LABELS)} />
      )}
    </>
  );
}
