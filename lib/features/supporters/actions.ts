'use server';

import { correctActivity as correct } from '@/lib/features/supporters/activities/correct-activity';
import { recordActivity as record } from '@/lib/features/supporters/activities/record-activity';
import { removeActivity as remove } from '@/lib/features/supporters/activities/remove-activity';
import {
  CorrectActivityInput,
  RecordActivityInput,
  RemoveActivityInput,
} from '@/lib/features/supporters/activities/schema';
import { ACTIVITIES_HREF, SUPPORTERS_HREF } from '@/lib/features/supporters/address';
import { endLink as end } from '@/lib/features/supporters/links/end-link';
import { linkTeams as link } from '@/lib/features/supporters/links/link-teams';
import { EndLinkInput, LinkTeamsInput } from '@/lib/features/supporters/links/schema';
import { addSupporter as add } from '@/lib/features/supporters/register/add-supporter';
import { changeSupporter as change } from '@/lib/features/supporters/register/change-supporter';
import { AddSupporterInput, ChangeSupporterInput } from '@/lib/features/supporters/register/schema';
import { action } from '@/lib/server/action';

/** Enters a supporter into the commune's or the city's register. */
export const addSupporter = action({
  name: 'supporter.add',
  permission: 'supporter:keep',
  input: AddSupporterInput,
  run: ({ input, ...context }) => add(context, input),
  revalidate: () => [SUPPORTERS_HREF],
});

/** Changes what the register keeps of a supporter. */
export const changeSupporter = action({
  name: 'supporter.change',
  permission: 'supporter:keep',
  input: ChangeSupporterInput,
  run: ({ input, ...context }) => change(context, input),
  revalidate: ({ input }) => [SUPPORTERS_HREF, `${SUPPORTERS_HREF}/${input.supporterId}`],
});

/** Links a supporter to teams. */
export const linkTeams = action({
  name: 'supporter.link_teams',
  permission: 'supporter:keep',
  input: LinkTeamsInput,
  run: ({ input, ...context }) => link(context, input),
  revalidate: ({ input }) => [SUPPORTERS_HREF, `${SUPPORTERS_HREF}/${input.supporterId}`],
});

/** Ends a supporter's link to a team. */
export const endLink = action({
  name: 'supporter.end_link',
  permission: 'supporter:keep',
  input: EndLinkInput,
  run: ({ input, ...context }) => end(context, input),
  revalidate: ({ input }) => [SUPPORTERS_HREF, `${SUPPORTERS_HREF}/${input.supporterId}`],
});

/** Records what a supporter did with a team. */
export const recordActivity = action({
  name: 'support.record',
  permission: 'supporter:record',
  input: RecordActivityInput,
  run: ({ input, ...context }) => record(context, input),
  revalidate: ({ value }) => [ACTIVITIES_HREF, `/roll/teams/${value.teamId}`],
});

/** Mends an activity. */
export const correctActivity = action({
  name: 'support.correct',
  permission: 'supporter:keep',
  input: CorrectActivityInput,
  run: ({ input, ...context }) => correct(context, input),
  revalidate: ({ value }) => [ACTIVITIES_HREF, `/roll/teams/${value.teamId}`],
});

/** Takes off an activity that never was. */
export const removeActivity = action({
  name: 'support.remove',
  permission: 'supporter:keep',
  input: RemoveActivityInput,
  run: ({ input, ...context }) => remove(context, input),
  revalidate: ({ value }) => [ACTIVITIES_HREF, `/roll/teams/${value.teamId}`],
});
