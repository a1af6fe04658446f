import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { getMembership } from '@/lib/features/accounts/get-membership';
import type { MembershipInput } from '@/lib/features/accounts/keep/schema';
import { updateMembership } from '@/lib/features/accounts/keep/update-membership';
import type { Membership } from '@/lib/features/accounts/membership';
import { MESSAGES } from '@/lib/features/accounts/messages';
import { findPlace } from '@/lib/features/accounts/open/find-place';
import { insertMembership } from '@/lib/features/accounts/open/insert-membership';
import { PLACE_REFUSALS } from '@/lib/features/accounts/place';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

export type RenewedMembership = { readonly membershipId: string };

/**
 * Lets an ended account work again in the same place, as a new membership from today: the days between stay days
 * without access. It is also the undo of an ending.
 */
export async function renewMembership(
  { tx, actor, now, today }: Context,
  { membershipId, version }: MembershipInput,
): Promise<Outcome<RenewedMembership>> {
  const ended = await getMembership(tx, membershipId);
  const placeId = ended.teamId ?? ended.communeId ?? ended.cityId;
  const place = await findPlace(tx, actor, { ...ended, placeId }, today);
  if (!place.ok) return refused(place.error, PLACE_REFUSALS[place.error].message);
  // The version is also the lock: of two who renew at once, the second waits here and then meets the first one's work.
  await updateMembership(tx, ended, { version, changes: {}, by: actor.displayName, now });
  if (await worksHere(tx, ended, today)) return refused('still_works', MESSAGES.still_works);

  const { accountId, role, loginName, displayName, jobTitle } = ended;
  const renewed = await insertMembership(tx, {
    ...place.value,
    accountId,
    role,
    loginName,
    displayName,
    jobTitle,
    validFrom: today,
    by: actor.displayName,
    now,
  });
  return done({
    value: { membershipId: renewed },
    message: `${loginName} làm việc trở lại từ hôm nay, bằng mật khẩu cũ.`,
    audit: {
      action: 'account.renewed',
      subject: 'account_membership',
      subjectId: renewed,
      detail: { accountId, role, before: membershipId },
    },
  });
}

/** Whether the account holds this role in this place today, by this membership or by another. */
async function worksHere(tx: ScopedTx, membership: Membership, today: IsoDate): Promise<boolean> {
  const { cityId, accountId, role, communeId, teamId } = membership;
  const [live] = await tx.$queryRaw<{ live: boolean }[]>`
    SELECT EXISTS (
      SELECT 1 FROM account_membership m
       WHERE m.city_id = ${cityId}::uuid AND m.account_id = ${accountId}::uuid AND m.role = ${role}
         AND m.commune_id IS NOT DISTINCT FROM ${communeId}::uuid AND m.team_id IS NOT DISTINCT FROM ${teamId}::uuid
         AND coalesce(m.valid_to > ${today}::date, true)) AS live`;
  return live?.live ?? false;
}
