'use server';

import { MATERIALS_HREF, setHref, versionHref } from '@/lib/features/materials/address';
import { handToPeople as handPeople } from '@/lib/features/materials/receipts/hand-to-people';
import { handToTeams as handTeams } from '@/lib/features/materials/receipts/hand-to-teams';
import { handToTrainers as handTrainers } from '@/lib/features/materials/receipts/hand-to-trainers';
import {
  HandToPeopleInput,
  HandToTeamsInput,
  HandToTrainersInput,
  TakeBackInput,
} from '@/lib/features/materials/receipts/schema';
import { takeBack as take } from '@/lib/features/materials/receipts/take-back';
import { addSet as add } from '@/lib/features/materials/sets/add-set';
import { changeSet as change } from '@/lib/features/materials/sets/change-set';
import { AddSetInput, ChangeSetInput } from '@/lib/features/materials/sets/schema';
import { addDocument as addOne } from '@/lib/features/materials/versions/add-document';
import { addVersion as publish } from '@/lib/features/materials/versions/add-version';
import { removeDocument as removeOne } from '@/lib/features/materials/versions/remove-document';
import {
  AddDocumentInput,
  AddVersionInput,
  RemoveDocumentInput,
  WithdrawVersionInput,
} from '@/lib/features/materials/versions/schema';
import { withdrawVersion as withdraw } from '@/lib/features/materials/versions/withdraw-version';
import { action } from '@/lib/server/action';

const pagesOf = ({ value }: { readonly value: { readonly versionId: string } }): readonly string[] => [
  MATERIALS_HREF,
  versionHref(value.versionId),
];

/** Adds a set with its first version. */
export const addSet = action({
  name: 'material.add_set',
  permission: 'material:keep',
  input: AddSetInput,
  run: ({ input, ...context }) => add(context, input),
  revalidate: () => [MATERIALS_HREF],
});

/** Changes what a set is called and whether it is in use. */
export const changeSet = action({
  name: 'material.change_set',
  permission: 'material:keep',
  input: ChangeSetInput,
  run: ({ input, ...context }) => change(context, input),
  revalidate: ({ input }) => [MATERIALS_HREF, setHref(input.setId)],
});

/** Publishes a version of a set. */
export const addVersion = action({
  name: 'material.add_version',
  permission: 'material:keep',
  input: AddVersionInput,
  run: ({ input, ...context }) => publish(context, input),
  revalidate: ({ input }) => [MATERIALS_HREF, setHref(input.setId)],
});

/** Withdraws a version. */
export const withdrawVersion = action({
  name: 'material.withdraw_version',
  permission: 'material:keep',
  input: WithdrawVersionInput,
  run: ({ input, ...context }) => withdraw(context, input),
  revalidate: pagesOf,
});

/** Adds a document to a version. */
export const addDocument = action({
  name: 'material.add_document',
  permission: 'material:keep',
  input: AddDocumentInput,
  run: ({ input, ...context }) => addOne(context, input),
  revalidate: pagesOf,
});

/** Takes a document out of a version. */
export const removeDocument = action({
  name: 'material.remove_document',
  permission: 'material:keep',
  input: RemoveDocumentInput,
  run: ({ input, ...context }) => removeOne(context, input),
  revalidate: pagesOf,
});

/** Writes that people were handed a printed copy. */
export const handToPeople = action({
  name: 'material.hand_to_people',
  permission: 'material:keep',
  input: HandToPeopleInput,
  run: ({ input, ...context }) => handPeople(context, input),
  revalidate: pagesOf,
});

/** Writes that teams were handed copies. */
export const handToTeams = action({
  name: 'material.hand_to_teams',
  permission: 'material:keep',
  input: HandToTeamsInput,
  run: ({ input, ...context }) => handTeams(context, input),
  revalidate: pagesOf,
});

/** Writes that trainers were handed a printed copy. */
export const handToTrainers = action({
  name: 'material.hand_to_trainers',
  permission: 'material:keep',
  input: HandToTrainersInput,
  run: ({ input, ...context }) => handTrainers(context, input),
  revalidate: pagesOf,
});

/** Takes back a hand-out written down by mistake. */
export const takeBack = action({
  name: 'material.take_back',
  permission: 'material:keep',
  input: TakeBackInput,
  run: ({ input, ...context }) => take(context, input),
  revalidate: pagesOf,
});
