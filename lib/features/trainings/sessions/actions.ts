'use server';

import { classHref, classPartHref, TRAININGS } from '@/lib/features/trainings/address';
import { removeSession as remove } from '@/lib/features/trainings/sessions/remove-session';
import { saveSession as save } from '@/lib/features/trainings/sessions/save-session';
import { RemoveSessionInput, SaveSessionInput } from '@/lib/features/trainings/sessions/schema';
import { action } from '@/lib/server/action';

const pagesOf = ({ input: { classId } }: { readonly input: { readonly classId: string } }) => [
  TRAININGS,
  classHref(classId),
  classPartHref(classId, 'sessions'),
];

/** Adds a session to a class, or changes one. */
export const saveSession = action({
  name: 'training.save_session',
  permission: 'training:keep',
  input: SaveSessionInput,
  run: ({ input, ...context }) => save(context, input),
  revalidate: pagesOf,
});

/** Takes a session off a class. */
export const removeSession = action({
  name: 'training.remove_session',
  permission: 'training:keep',
  input: RemoveSessionInput,
  run: ({ input, ...context }) => remove(context, input),
  revalidate: pagesOf,
});
