import 'server-only';
import { newId } from '@/lib/db/ids';
import { ROLE_LABELS } from '@/lib/domain/access/role-labels';
import type { OpenWork } from '@/lib/features/accounts/hand-over/open-work';
import { workTitle } from '@/lib/features/accounts/hand-over/work-title';
import type { Membership } from '@/lib/features/accounts/membership';
import type { Context } from '@/lib/server/context';

/** A matter and who goes on with it: an official of the office, or a mediator of the team. */
export type HandedOver = {
  readonly matter: OpenWork;
  readonly toName: string;
} & (
  | { readonly toMembershipId: string; readonly toMediatorId: null }
  | { readonly toMembershipId: null; readonly toMediatorId: string }
);

/** Writes the list that both sides sign, in names and words of that day. @returns its id. */
export async function saveHandOver(
  { tx, actor, today }: Context,
  { cityId, communeId, membershipId, displayName, jobTitle, role }: Membership,
  items: readonly HandedOver[],
): Promise<string> {
  const id = newId();
  await tx.handOver.createMany({
    data: [
      {
        cityId,
        id,
        communeId,
        membershipId,
        fromName: displayName,
        fromPost: jobTitle ?? ROLE_LABELS[role],
        handedOn: new Date(`${today}T00:00:00Z`),
        recordedBy: actor.displayName,
      },
    ],
  });
  await tx.handOverItem.createMany({
    data: items.map(({ matter, ...to }, index) => ({
      cityId,
      handOverId: id,
      ordinal: index + 1,
      communeId,
      kind: matter.kind,
      subjectId: matter.id,
      title: workTitle(matter),
      ...to,
    })),
  });
  return id;
}
