'use server';

import { mergeEntries as merge } from '@/lib/features/roll/merge/merge-entries';
import { MergeInput, UndoMergeInput } from '@/lib/features/roll/merge/schema';
import { undoMerge as undo } from '@/lib/features/roll/merge/undo-merge';
import { action } from '@/lib/server/action';

const pages = ({ value }: { readonly value: { readonly keptId: string; readonly mergedId: string } }) => [
  `/roll/mediators/${value.keptId}`,
  `/roll/mediators/${value.mergedId}`,
  '/roll/mediators',
  '/roll/teams',
  '/roll/radar',
];

/** Makes two entries of one person one. */
export const mergeEntries = action({
  name: 'roll.merge_entries',
  permission: 'roll:keep',
  input: MergeInput,
  run: ({ input, ...context }) => merge(context, input),
  revalidate: pages,
});

/** Makes them two again. */
export const undoMerge = action({
  name: 'roll.undo_merge',
  permission: 'roll:keep',
  input: UndoMergeInput,
  run: ({ input, ...context }) => undo(context, input),
  revalidate: pages,
});
