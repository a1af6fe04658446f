'use server';

import { addMediator as add } from '@/lib/features/roll/mediator/add/add-mediator';
import { joinTeam as join } from '@/lib/features/roll/mediator/add/join-team';
import { AddMediatorInput, JoinTeamInput } from '@/lib/features/roll/mediator/add/schema';
import { changeMediator as change } from '@/lib/features/roll/mediator/change/change-mediator';
import { ChangeMediatorInput } from '@/lib/features/roll/mediator/change/schema';
import { action } from '@/lib/server/action';

/** Puts a person on the roll, with a seat in a team. */
export const addMediator = action({
  name: 'roll.add_mediator',
  permission: 'roll:keep',
  input: AddMediatorInput,
  run: ({ input, ...context }) => add(context, input),
  revalidate: ({ value }) => [`/roll/teams/${value.teamId}`, '/roll/mediators', '/roll/mediators/new'],
});

/** Seats somebody who is on the roll in one more team. */
export const joinTeam = action({
  name: 'roll.join_team',
  permission: 'roll:keep',
  input: JoinTeamInput,
  run: ({ input, ...context }) => join(context, input),
  revalidate: ({ value }) => [`/roll/teams/${value.teamId}`, `/roll/mediators/${value.mediatorId}`],
});

/** Changes what the roll keeps of a person besides their seats. */
export const changeMediator = action({
  name: 'roll.change_mediator',
  permission: 'roll:keep',
  input: ChangeMediatorInput,
  run: ({ input, ...context }) => change(context, input),
  revalidate: ({ value }) => [
    `/roll/mediators/${value.mediatorId}`,
    `/roll/mediators/${value.mediatorId}/edit`,
    '/roll/mediators',
    '/roll/radar',
  ],
});
