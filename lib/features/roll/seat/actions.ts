'use server';

import { leave } from '@/lib/features/roll/seat/leave/leave';
import { LeaveInput, WithdrawLeavingInput } from '@/lib/features/roll/seat/leave/schema';
import { withdrawLeaving as withdraw } from '@/lib/features/roll/seat/leave/withdraw-leaving';
import { nameLeader as name } from '@/lib/features/roll/seat/leader/name-leader';
import { NameLeaderInput } from '@/lib/features/roll/seat/leader/schema';
import { recognise } from '@/lib/features/roll/seat/recognise/recognise';
import { RecogniseInput } from '@/lib/features/roll/seat/recognise/schema';
import { action } from '@/lib/server/action';

const pagesOfTeam = (teamId: string) => [
  `/roll/teams/${teamId}`,
  '/roll/teams',
  '/roll/mediators',
  '/roll/radar',
];
const pagesOfMediator = (mediatorId: string) => [
  `/roll/mediators/${mediatorId}`,
  '/roll/teams',
  '/roll/mediators',
  '/roll/radar',
];

/** Writes down the decision that recognises members of a team. */
export const recogniseMembers = action({
  name: 'roll.recognise',
  permission: 'roll:keep',
  input: RecogniseInput,
  run: ({ input, ...context }) => recognise(context, input),
  revalidate: ({ input }) => pagesOfTeam(input.teamId),
});

/** Writes down the decision that recognises a leader. */
export const nameLeader = action({
  name: 'roll.name_leader',
  permission: 'roll:keep',
  input: NameLeaderInput,
  run: ({ input, ...context }) => name(context, input),
  revalidate: ({ input }) => pagesOfTeam(input.teamId),
});

/** Writes down that somebody leaves, now or on a day ahead. */
export const recordLeaving = action({
  name: 'roll.leave',
  permission: 'roll:keep',
  input: LeaveInput,
  run: ({ input, ...context }) => leave(context, input),
  revalidate: ({ input }) => pagesOfMediator(input.mediatorId),
});

/** Takes a leaving back before its day has passed. */
export const withdrawLeaving = action({
  name: 'roll.withdraw_leaving',
  permission: 'roll:keep',
  input: WithdrawLeavingInput,
  run: ({ input, ...context }) => withdraw(context, input),
  revalidate: ({ input }) => pagesOfMediator(input.mediatorId),
});
