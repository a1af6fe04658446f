/** Where the parts of the trainings stand. */
export const TRAININGS = '/trainings';
export const NEW_CLASS = '/trainings/new';
export const COURSES = '/trainings/courses';
export const TRAINERS = '/trainers';

export const classHref = (classId: string): string => `/trainings/${classId}`;

/** The pages of one class: its facts, its sessions, its people, and the end of it. */
export type ClassPart =
  | 'edit'
  | 'sessions'
  | 'participants'
  | 'cancel'
  | 'invite'
  | 'answers'
  | 'answers'
  | 'attendance'
  | 'check-in'
  | 'certificates';
export const classPartHref = (classId: string, part: ClassPart): string => `/trainings/${classId}/${part}`;
export const courseHref = (courseId: string): string => `/trainings/courses/${courseId}`;
export const trainerHref = (trainerId: string): string => `/trainers/${trainerId}`;
