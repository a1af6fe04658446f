'use server';

import { addNeighbourhood as add } from '@/lib/features/roll/neighbourhood/add-neighbourhood';
import { changeNeighbourhood as change } from '@/lib/features/roll/neighbourhood/change-neighbourhood';
import { AddNeighbourhoodInput, ChangeNeighbourhoodInput } from '@/lib/features/roll/neighbourhood/schema';
import { action } from '@/lib/server/action';

const PAGES = ['/roll/neighbourhoods', '/roll/radar'];

/** Adds a village or residential group to the commune. */
export const addNeighbourhood = action({
  name: 'roll.add_neighbourhood',
  permission: 'roll:keep',
  input: AddNeighbourhoodInput,
  run: ({ input, ...context }) => add(context, input),
  revalidate: () => PAGES,
});

/** Changes its households, its minority flag, or a name that was typed wrong. */
export const changeNeighbourhood = action({
  name: 'roll.change_neighbourhood',
  permission: 'roll:keep',
  input: ChangeNeighbourhoodInput,
  run: ({ input, ...context }) => change(context, input),
  revalidate: ({ input }) => [...PAGES, `/roll/neighbourhoods/${input.neighbourhoodId}`],
});
