'use server';

import { trainerHref, TRAINERS } from '@/lib/features/trainings/address';
import { addTrainer as add } from '@/lib/features/trainings/trainers/add-trainer';
import { changeTrainer as change } from '@/lib/features/trainings/trainers/change-trainer';
import { AddTrainerInput, ChangeTrainerInput } from '@/lib/features/trainings/trainers/schema';
import { action } from '@/lib/server/action';

/** Puts somebody into the trainers' register. */
export const addTrainer = action({
  name: 'training.add_trainer',
  permission: 'training:keep',
  input: AddTrainerInput,
  run: ({ input, ...context }) => add(context, input),
  revalidate: () => [TRAINERS],
});

/** Changes what the register keeps of a trainer. */
export const changeTrainer = action({
  name: 'training.change_trainer',
  permission: 'training:keep',
  input: ChangeTrainerInput,
  run: ({ input, ...context }) => change(context, input),
  revalidate: ({ value: { trainerId } }) => [TRAINERS, trainerHref(trainerId)],
});
