'use server';

import { courseHref, COURSES } from '@/lib/features/trainings/address';
import { addCourse as add } from '@/lib/features/trainings/courses/add-course';
import {
  changeCourse as change,
  retireCourse as retire,
} from '@/lib/features/trainings/courses/change-course';
import {
  AddCourseInput,
  ChangeCourseInput,
  RetireCourseInput,
} from '@/lib/features/trainings/courses/schema';
import { action } from '@/lib/server/action';

/** Adds a course. */
export const addCourse = action({
  name: 'training.add_course',
  permission: 'training:keep',
  input: AddCourseInput,
  run: ({ input, ...context }) => add(context, input),
  revalidate: () => [COURSES],
});

/** Changes a course. */
export const changeCourse = action({
  name: 'training.change_course',
  permission: 'training:keep',
  input: ChangeCourseInput,
  run: ({ input, ...context }) => change(context, input),
  revalidate: ({ value: { courseId } }) => [COURSES, courseHref(courseId)],
});

/** Ends the use of a course. */
export const retireCourse = action({
  name: 'training.retire_course',
  permission: 'training:keep',
  input: RetireCourseInput,
  run: ({ input, ...context }) => retire(context, input),
  revalidate: ({ value: { courseId } }) => [COURSES, courseHref(courseId)],
});
