'use server';

import { addPlan as add, changePlan as change } from '@/lib/features/programme/plan/keep-plan';
import { AddPlanInput, ChangePlanInput } from '@/lib/features/programme/plan/schema';
import { action } from '@/lib/server/action';

const PAGES = ['/programme', '/targets', '/'];

/** Enters a plan of the city. */
export const addPlan = action({
  name: 'programme.add_plan',
  permission: 'programme:keep',
  input: AddPlanInput,
  run: ({ input, ...context }) => add(context, input),
  revalidate: () => PAGES,
});

/** Mends a plan: its number, period or phases. */
export const changePlan = action({
  name: 'programme.change_plan',
  permission: 'programme:keep',
  input: ChangePlanInput,
  run: ({ input, ...context }) => change(context, input),
  revalidate: ({ input }) => [...PAGES, `/programme/plans/${input.planId}`],
});
