import 'server-only';
import type { Actor } from '@/lib/domain/access/roles';
import type { RecordActivityInput } from '@/lib/features/supporters/activities/schema';
import { communeKeeperOf } from '@/lib/server/keeper';
import { insertLinks } from '@/lib/features/supporters/links/insert-links';
import { insertSupporter } from '@/lib/features/supporters/register/insert-supporter';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

type Newcomer = Pick<RecordActivityInput, 'fullName' | 'supporterKind' | 'organisation' | 'on'> & {
  readonly teamId: string;
};

/** Somebody who helped before the register knew them: entered and linked from the day of the first help on. */
export async function enterNewcomer(
  { tx, now }: Context,
  actor: Actor,
  { fullName, supporterKind, organisation, on, teamId }: Newcomer,
): Promise<string> {
  const keeper = communeKeeperOf(actor);
  if (fullName === null || supporterKind === null) throw new NotFoundError();
  const supporter = {
    fullName,
    kind: supporterKind,
    organisation,
    phone: null,
    mediatorId: null,
    validFrom: on,
    validTo: null,
  };
  const supporterId = await insertSupporter(tx, keeper, supporter, now);
  await insertLinks(tx, keeper, supporterId, [teamId], { from: on, to: null });
  return supporterId;
}
