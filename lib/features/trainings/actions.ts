'use server';

import { addClass as add } from '@/lib/features/trainings/add/add-class';
import { AddClassInput } from '@/lib/features/trainings/add/schema';
import { classHref, classPartHref, TRAININGS } from '@/lib/features/trainings/address';
import { cancelClass as cancel } from '@/lib/features/trainings/cancel/cancel-class';
import { CancelClassInput } from '@/lib/features/trainings/cancel/schema';
import { changeClass as change } from '@/lib/features/trainings/change/change-class';
import { ChangeClassInput } from '@/lib/features/trainings/change/schema';
import { action } from '@/lib/server/action';

/** Opens a class. */
export const addClass = action({
  name: 'training.add_class',
  permission: 'training:keep',
  input: AddClassInput,
  run: ({ input, ...context }) => add(context, input),
  revalidate: () => [TRAININGS],
});

/** Changes what is said of a class, and who teaches in it. */
export const changeClass = action({
  name: 'training.change_class',
  permission: 'training:keep',
  input: ChangeClassInput,
  run: ({ input, ...context }) => change(context, input),
  revalidate: ({ input: { classId } }) => [TRAININGS, classHref(classId), classPartHref(classId, 'edit')],
});

/** Calls a class off. */
export const cancelClass = action({
  name: 'training.cancel_class',
  permission: 'training:keep',
  input: CancelClassInput,
  run: ({ input, ...context }) => cancel(context, input),
  revalidate: ({ input: { classId } }) => [TRAININGS, classHref(classId)],
});
