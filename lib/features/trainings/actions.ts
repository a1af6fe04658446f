'use server';

import { addClass as add } from '@/lib/features/trainings/add/add-class';
import { AddClassInput } from '@/lib/features/trainings/add/schema';
import { action } from '@/lib/server/action';

/** Opens a class. */
export const addClass = action({
  name: 'training.add_class',
  permission: 'training:keep',
  input: AddClassInput,
  run: ({ input, ...context }) => add(context, input),
  revalidate: () => ['/trainings'],
});
