'use server';

import { addTask as add, takeTemplate as take } from '@/lib/features/programme/tasks/add-task';
import {
  changeTask as change,
  finishTask as finish,
  removeTask as remove,
  reopenTask as reopen,
} from '@/lib/features/programme/tasks/keep-task';
import {
  AddTaskInput,
  ChangeTaskInput,
  FinishTaskInput,
  TakeTemplateInput,
  TaskInput,
} from '@/lib/features/programme/tasks/schema';
import { action } from '@/lib/server/action';

const LIST = '/programme/tasks';
const pagesOf = ({ input }: { readonly input: { readonly taskId: string } }) => [
  LIST,
  `${LIST}/${input.taskId}`,
  '/targets',
];

/** Adds a task to the plan of one's own city or commune. */
export const addTask = action({
  name: 'programme.add_task',
  permission: 'programme:keep_tasks',
  input: AddTaskInput,
  run: ({ input, ...context }) => add(context, input),
  revalidate: () => [LIST],
});

/** Takes over the published plan of a commune. */
export const takeTemplate = action({
  name: 'programme.take_template',
  permission: 'programme:keep_own',
  input: TakeTemplateInput,
  run: ({ input, ...context }) => take(context, input),
  revalidate: () => [LIST],
});

/** Mends a task. */
export const changeTask = action({
  name: 'programme.change_task',
  permission: 'programme:keep_tasks',
  input: ChangeTaskInput,
  run: ({ input, ...context }) => change(context, input),
  revalidate: pagesOf,
});

/** Writes down that a task is done. */
export const finishTask = action({
  name: 'programme.finish_task',
  permission: 'programme:keep_tasks',
  input: FinishTaskInput,
  run: ({ input, ...context }) => finish(context, input),
  revalidate: pagesOf,
});

/** A task is not done after all. */
export const reopenTask = action({
  name: 'programme.reopen_task',
  permission: 'programme:keep_tasks',
  input: TaskInput,
  run: ({ input, ...context }) => reopen(context, input),
  revalidate: pagesOf,
});

/** Takes a task off the plan. */
export const removeTask = action({
  name: 'programme.remove_task',
  permission: 'programme:keep_tasks',
  input: TaskInput,
  run: ({ input, ...context }) => remove(context, input),
  revalidate: pagesOf,
});
