'use server';

import {
  setCityTargets as setOfCity,
  setOwnTargets as setOfCommune,
} from '@/lib/features/programme/targets/set-targets';
import { TargetsInput } from '@/lib/features/programme/targets/schema';
import { action } from '@/lib/server/action';

const pagesOf = ({ input }: { readonly input: TargetsInput }) => [
  '/',
  '/targets',
  '/programme',
  `/programme/targets/${input.code}`,
];

/** The city's targets of one indicator, year by year. */
export const setCityTargets = action({
  name: 'programme.set_city_targets',
  permission: 'programme:keep',
  input: TargetsInput,
  run: ({ input, ...context }) => setOfCity(context, input),
  revalidate: pagesOf,
});

/** A commune's own, stricter targets. */
export const setOwnTargets = action({
  name: 'programme.set_own_targets',
  permission: 'programme:keep_own',
  input: TargetsInput,
  run: ({ input, ...context }) => setOfCommune(context, input),
  revalidate: pagesOf,
});
