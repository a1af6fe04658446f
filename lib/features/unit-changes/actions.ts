'use server';

import { cancelChange } from '@/lib/features/unit-changes/change/cancel-change';
import { confirmChange } from '@/lib/features/unit-changes/change/confirm-change';
import { ChangeInput } from '@/lib/features/unit-changes/change/schema';
import { draftChange } from '@/lib/features/unit-changes/draft/draft-change';
import { DraftChangeInput } from '@/lib/features/unit-changes/draft/schema';
import { action } from '@/lib/server/action';

/** Writes a change of units down to be looked at. */
export const draftUnitChange = action({
  name: 'unit.draft_change',
  permission: 'unit:change',
  input: DraftChangeInput,
  run: ({ input, ...context }) => draftChange(context, input),
  revalidate: () => ['/unit-changes'],
});

/** Does a change, or agrees to its being done on its day. */
export const confirmUnitChange = action({
  name: 'unit.confirm_change',
  permission: 'unit:change',
  input: ChangeInput,
  run: ({ input, ...context }) => confirmChange(context, input),
  revalidate: ({ input }) => ['/unit-changes', `/unit-changes/${input.changeId}`],
});

/** Takes a change back that has not been done. */
export const cancelUnitChange = action({
  name: 'unit.cancel_change',
  permission: 'unit:change',
  input: ChangeInput,
  run: ({ input, ...context }) => cancelChange(context, input),
  revalidate: ({ input }) => ['/unit-changes', `/unit-changes/${input.changeId}`],
});
