import 'server-only';
import { digestDueCases } from '@/lib/features/due/digest-lines';
import { digestDueProcedures } from '@/lib/features/elections/due/digest-lines';
import { keepMonthsTask } from '@/lib/features/indicators/months/keep-months-task';
import { noticeTasks } from '@/lib/features/notices/tasks';
import { readSettingsOverTime } from '@/lib/features/programme/read-settings';
import { digestComingClasses } from '@/lib/features/training-attendance/due/digest-lines';
import type { Task } from '@/lib/jobs/task';
import { forgetWhatHasServed } from '@/lib/server/forget';

/**
 * Everything the server does without being asked, put together here as a page puts features together. A feature adds its
 * task, and what it has to say in the morning's mail.
 */
export const TASKS: readonly Task[] = [
  ...noticeTasks([digestDueCases, digestDueProcedures, digestComingClasses]),
  keepMonthsTask(readSettingsOverTime),
  forgetWhatHasServed,
];
