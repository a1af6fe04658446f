'use server';

import { addCity as add } from '@/lib/features/units/city/add-city';
import { AddCityInput } from '@/lib/features/units/city/schema';
import { addCommune as addTo } from '@/lib/features/units/commune/add-commune';
import { endCommune as end } from '@/lib/features/units/commune/end-commune';
import { renameCommune as rename } from '@/lib/features/units/commune/rename-commune';
import { AddCommuneInput, EndCommuneInput, RenameCommuneInput } from '@/lib/features/units/commune/schema';
import { action } from '@/lib/server/action';

/** Adds a city or province. */
export const addCity = action({
  name: 'unit.add_city',
  permission: 'unit:manage',
  input: AddCityInput,
  run: ({ input, ...context }) => add(context, input),
  revalidate: () => ['/units'],
});

/** Adds a commune to a city. */
export const addCommune = action({
  name: 'unit.add_commune',
  permission: 'unit:manage',
  input: AddCommuneInput,
  run: ({ input, ...context }) => addTo(context, input),
  revalidate: ({ input }) => ['/units', `/units/${input.cityId}`],
});

/** Gives a commune another name or kind. */
export const renameCommune = action({
  name: 'unit.rename_commune',
  permission: 'unit:manage',
  input: RenameCommuneInput,
  run: ({ input, ...context }) => rename(context, input),
  revalidate: ({ input }) => [`/units/${input.cityId}`, `/units/${input.cityId}/communes/${input.communeId}`],
});

/** Ends a commune, or takes its end back. */
export const endCommune = action({
  name: 'unit.end_commune',
  permission: 'unit:manage',
  input: EndCommuneInput,
  run: ({ input, ...context }) => end(context, input),
  revalidate: ({ input }) => [`/units/${input.cityId}`, `/units/${input.cityId}/communes/${input.communeId}`],
});
