'use server';

import { startRunner } from '@/lib/features/imports/queue/start-runner';
import {
  chooseRow as choose,
  mendRow as mend,
  takeSuggestions as takeAll,
} from '@/lib/features/imports/steps/change-rows';
import {
  BatchInput,
  ChooseRowInput,
  ConfirmMappingInput,
  MendRowInput,
} from '@/lib/features/imports/steps/schema';
import {
  confirmMapping as confirm,
  dropBatch as drop,
  startApplying as apply,
  startUndoing as undo,
  takeUp as again,
} from '@/lib/features/imports/steps/start-work';
import { action } from '@/lib/server/action';

/** Confirms what the columns hold; the file is then read by it. */
export const confirmMapping = action({
  name: 'import.confirm_mapping',
  permission: 'roll:import',
  input: ConfirmMappingInput,
  run: ({ input, ...context }) => confirm(context, input),
  after: startRunner,
});

/** Writes one text of a row anew. */
export const mendRow = action({
  name: 'import.mend_row',
  permission: 'roll:import',
  input: MendRowInput,
  run: ({ input, ...context }) => mend(context, input),
});

/** Leaves a row out, or says whom it means. */
export const chooseRow = action({
  name: 'import.choose_row',
  permission: 'roll:import',
  input: ChooseRowInput,
  run: ({ input, ...context }) => choose(context, input),
});

/** Takes all suggestions at once. */
export const takeSuggestions = action({
  name: 'import.take_suggestions',
  permission: 'roll:import',
  input: BatchInput,
  run: ({ input, ...context }) => takeAll(context, input),
});

/** Has the rows that may go in written. */
export const startApplying = action({
  name: 'import.apply',
  permission: 'roll:import',
  input: BatchInput,
  run: ({ input, ...context }) => apply(context, input),
  after: startRunner,
});

/** Has a batch taken back. */
export const startUndoing = action({
  name: 'import.undo',
  permission: 'roll:import',
  input: BatchInput,
  run: ({ input, ...context }) => undo(context, input),
  after: startRunner,
});

/** Takes up work that was left. */
export const takeUp = action({
  name: 'import.take_up',
  permission: 'roll:import',
  input: BatchInput,
  run: ({ input, ...context }) => again(context, input),
  after: startRunner,
});

/** Puts a file away. */
export const dropBatch = action({
  name: 'import.drop',
  permission: 'roll:import',
  input: BatchInput,
  run: ({ input, ...context }) => drop(context, input),
  revalidate: () => ['/imports'],
});
