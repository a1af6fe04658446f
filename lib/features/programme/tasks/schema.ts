import { PROGRAMME_YEARS } from '@/lib/domain/programme/years';
import { optionalId } from '@/lib/schema/choices';
import { isoDate, optionalDate } from '@/lib/schema/date';
import { version, year } from '@/lib/schema/number';
import { uuid } from '@/lib/schema/reference';
import { optionalText, oneLine } from '@/lib/schema/text';
import { z } from '@/lib/schema/zod';

const taskYear = year({ min: PROGRAMME_YEARS[0], max: PROGRAMME_YEARS[PROGRAMME_YEARS.length - 1] });

const task = {
  title: oneLine({ label: 'Nội dung', max: 500 }),
  leadUnit: optionalText({ label: 'Đơn vị chủ trì', max: 200, lines: 'one' }),
  partners: optionalText({ label: 'Đơn vị phối hợp', max: 500, lines: 'one' }),
  dueOn: optionalDate(),
  cityTaskId: optionalId(),
};

const inItsYear = (input: { readonly year: number; readonly dueOn: string | null }): boolean =>
  input.dueOn === null || input.dueOn.startsWith(`${input.year}-`);
const OUTSIDE_ITS_YEAR = {
  error: 'Hạn nằm ngoài năm của nhiệm vụ. Sửa hạn, hoặc để trống nếu làm thường xuyên trong năm.',
  path: ['dueOn'],
};

/** A task of the plan for one year. */
export const AddTaskInput = z.strictObject({ ...task, year: taskYear }).refine(inItsYear, OUTSIDE_ITS_YEAR);
export type AddTaskInput = z.output<typeof AddTaskInput>;
export type AddTaskFields = z.input<typeof AddTaskInput>;

const which = { taskId: uuid(), version: version() };

/** The same task, mended; its year stays. */
export const ChangeTaskInput = z
  .strictObject({ ...task, ...which, year: taskYear })
  .refine(inItsYear, OUTSIDE_ITS_YEAR);
export type ChangeTaskInput = z.output<typeof ChangeTaskInput>;

/** The day on which a task was done and what came of it. */
export const FinishTaskInput = z.strictObject({
  ...which,
  doneOn: isoDate({ label: 'ngày làm xong' }),
  result: optionalText({ label: 'Kết quả', max: 2_000 }),
});
export type FinishTaskInput = z.output<typeof FinishTaskInput>;

/** A task opened again, or taken off the plan. */
export const TaskInput = z.strictObject(which);
export type TaskInput = z.output<typeof TaskInput>;

/** The published plan of a commune, taken over for a year. */
export const TakeTemplateInput = z.strictObject({ year: taskYear });
export type TakeTemplateInput = z.output<typeof TakeTemplateInput>;
