'use server';

import { classHref, classPartHref, TRAINERS } from '@/lib/features/trainings/address';
import {
  addOfficials as writeOfficials,
  addTrainers as writeTrainers,
} from '@/lib/features/trainings/participants/add-participants';
import {
  completeParticipants as complete,
  removeParticipant as remove,
} from '@/lib/features/trainings/participants/complete-participants';
import {
  AddOfficialsInput,
  AddTrainersInput,
  CompleteParticipantsInput,
  RemoveParticipantInput,
} from '@/lib/features/trainings/participants/schema';
import { action } from '@/lib/server/action';

const pagesOf = ({ value: { classId } }: { readonly value: { readonly classId: string } }) => [
  classHref(classId),
  classPartHref(classId, 'participants'),
  TRAINERS,
];

/** Writes trainers of the register into a class for trainers. */
export const addTrainers = action({
  name: 'training.add_trainers',
  permission: 'training:keep',
  input: AddTrainersInput,
  run: ({ input, ...context }) => writeTrainers(context, input),
  revalidate: pagesOf,
});

/** Writes leaders and officials into a class. */
export const addOfficials = action({
  name: 'training.add_officials',
  permission: 'training:keep',
  input: AddOfficialsInput,
  run: ({ input, ...context }) => writeOfficials(context, input),
  revalidate: pagesOf,
});

/** Writes down which of them completed the class. */
export const completeParticipants = action({
  name: 'training.complete_participants',
  permission: 'training:keep',
  input: CompleteParticipantsInput,
  run: ({ input, ...context }) => complete(context, input),
  revalidate: pagesOf,
});

/** Takes one of them off the class. */
export const removeParticipant = action({
  name: 'training.remove_participant',
  permission: 'training:keep',
  input: RemoveParticipantInput,
  run: ({ input, ...context }) => remove(context, input),
  revalidate: pagesOf,
});
