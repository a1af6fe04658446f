'use server';

import { changeTeam as change } from '@/lib/features/roll/team/change-team';
import { dissolveTeam as dissolve } from '@/lib/features/roll/team/dissolve-team';
import { foundTeam as found } from '@/lib/features/roll/team/found-team';
import { ChangeTeamInput, DissolveTeamInput, FoundTeamInput } from '@/lib/features/roll/team/schema';
import { action } from '@/lib/server/action';

const LISTS = ['/roll/teams', '/roll/neighbourhoods', '/roll/radar'];

/** Puts a team on the roll. */
export const foundTeam = action({
  name: 'roll.found_team',
  permission: 'roll:keep',
  input: FoundTeamInput,
  run: ({ input, ...context }) => found(context, input),
  revalidate: () => LISTS,
});

/** Changes a team's name, neighbourhoods or quota. */
export const changeTeam = action({
  name: 'roll.change_team',
  permission: 'roll:keep',
  input: ChangeTeamInput,
  run: ({ input, ...context }) => change(context, input),
  revalidate: ({ input }) => [...LISTS, `/roll/teams/${input.teamId}`],
});

/** Dissolves a team. */
export const dissolveTeam = action({
  name: 'roll.dissolve_team',
  permission: 'roll:keep',
  input: DissolveTeamInput,
  run: ({ input, ...context }) => dissolve(context, input),
  revalidate: ({ input }) => [...LISTS, `/roll/teams/${input.teamId}`],
});
