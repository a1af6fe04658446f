import 'server-only';
import { getMembership } from '@/lib/features/accounts/get-membership';
import { chooseSuccessors, type Successors } from '@/lib/features/accounts/hand-over/choose-successors';
import { listCaseCandidates, listOfficeCandidates } from '@/lib/features/accounts/hand-over/list-candidates';
import { isRunning, listOpenWork, type OpenWork } from '@/lib/features/accounts/hand-over/open-work';
import { reassignCase } from '@/lib/features/accounts/hand-over/reassign-case';
import { saveHandOver, type HandedOver } from '@/lib/features/accounts/hand-over/save-hand-over';
import type { HandOverInput } from '@/lib/features/accounts/hand-over/schema';
import { updateMembership } from '@/lib/features/accounts/keep/update-membership';
import { isLive, type Membership } from '@/lib/features/accounts/membership';
import { MESSAGES } from '@/lib/features/accounts/messages';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context, TenantContext } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** The list to sign; null when everything stayed with a mediator who goes on without an account. */
export type HandedOverWork = { readonly membershipId: string; readonly handOverId: string | null };

/**
 * Ends a membership today and gives what is open under its name to others, all in one transaction: nothing stays with
 * somebody who no longer works here.
 */
export async function handOver(context: Context, input: HandOverInput): Promise<Outcome<HandedOverWork>> {
  const { tx, actor, now, today } = context;
  const membership = await getMembership(tx, input.membershipId);
  if (!isLive(membership, today)) return refused('already_ended', MESSAGES.already_ended);
  // The version is also the lock; from here on nobody else ends or changes this membership.
  await updateMembership(tx, membership, {
    version: input.version,
    changes: { validTo: today },
    by: actor.displayName,
    now,
  });
  const work = await listOpenWork(tx, membership);
  if (work.some(isRunning)) return refused('import_running', MESSAGES.import_running);
  const chosen = chooseSuccessors(work, await candidatesFor(context, membership, work), input);
  if (!chosen.ok) {
    const code = chosen.error.of === 'case' ? 'case_without_successor' : 'work_without_successor';
    return refused(code, MESSAGES[code], chosen.error.field);
  }
  const items = await giveAway(context, membership, work, chosen.value);
  const handOverId = items.length === 0 ? null : await saveHandOver(context, membership, items);
  const { membershipId, accountId, role, loginName } = membership;
  return done({
    value: { membershipId, handOverId },
    message: `Đã bàn giao ${items.length} việc. Từ nay ${loginName} không vào đây được nữa.`,
    audit: {
      action: 'account.ended',
      subject: 'account_membership',
      subjectId: membershipId,
      detail: { accountId, role, validTo: today, handOverId, handedOver: items.length },
    },
  });
}

async function candidatesFor({ tx, today }: Context, membership: Membership, work: readonly OpenWork[]) {
  const caseIds = work.filter(({ kind }) => kind === 'case').map(({ id }) => id);
  return {
    cases: await listCaseCandidates(tx, membership, caseIds, today),
    office: await listOfficeCandidates(tx, membership, today),
  };
}

async function giveAway(
  context: Context,
  membership: Membership,
  work: readonly OpenWork[],
  { cases, office }: Successors,
): Promise<readonly HandedOver[]> {
  const items: HandedOver[] = [];
  for (const { matter, to } of cases) {
    if (to.isSelf || !isTenant(context) || membership.mediatorId === null) continue;
    if (await reassignCase(context, membership.mediatorId, to))
      items.push({ matter, toName: to.name, toMembershipId: null, toMediatorId: to.mediatorId });
  }
  if (office === null) return items;
  const [answer] = await context.tx.$queryRaw<{ taken: boolean }[]>`
    SELECT take_over_work(${membership.cityId}::uuid, ${membership.membershipId}::uuid, ${office.membershipId}::uuid) AS taken`;
  if (!answer?.taken) throw new NotFoundError();
  return [
    ...items,
    ...work
      .filter(({ kind }) => kind !== 'case')
      .map((matter): HandedOver => ({
        matter,
        toName: office.name,
        toMembershipId: office.membershipId,
        toMediatorId: null,
      })),
  ];
}

const isTenant = (context: Context): context is TenantContext => context.actor.role !== 'operator';
