import { CLASS_KINDS, CLASS_STAGES } from '@/lib/domain/training/class-kind';
import { version, wholeNumber } from '@/lib/schema/number';
import { choice, uuid } from '@/lib/schema/reference';
import { oneLine, optionalText } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

const FACTS = {
  title: oneLine({ label: 'Tên khóa', max: 200 }),
  kind: choice(CLASS_KINDS, 'loại khóa'),
  stage: choice(CLASS_STAGES, 'giai đoạn'),
  contents: optionalText({ label: 'Nội dung', max: 2000 }),
  minShare: wholeNumber({ label: 'phần trăm số buổi', min: 1, max: 100 }),
};

/** A course: what is taught, and how much of it somebody must come to. */
export const AddCourseInput = z.strictObject(FACTS);
export type AddCourseInput = z.output<typeof AddCourseInput>;

/** The same of a course that is there; classes opened from it before keep what they were opened with. */
export const ChangeCourseInput = z.strictObject({ courseId: uuid(), version: version(), ...FACTS });
export type ChangeCourseInput = z.output<typeof ChangeCourseInput>;

/** A course from which no class is opened any more. */
export const RetireCourseInput = z.strictObject({ courseId: uuid(), version: version() });
export type RetireCourseInput = z.output<typeof RetireCourseInput>;
