'use server';

import { recordReview as record } from '@/lib/features/roll/review/record-review';
import { ReviewInput } from '@/lib/features/roll/review/schema';
import { action } from '@/lib/server/action';

/** Writes down what came of a team's yearly review. */
export const recordReview = action({
  name: 'roll.record_review',
  permission: 'roll:keep',
  input: ReviewInput,
  run: ({ input, ...context }) => record(context, input),
  revalidate: ({ input }) => [`/roll/teams/${input.teamId}`, '/roll/teams', '/roll/radar'],
});
