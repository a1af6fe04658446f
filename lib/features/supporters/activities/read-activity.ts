import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Activity } from '@/lib/features/supporters/activities/activity';
import { getActivity } from '@/lib/features/supporters/activities/select-activities';
import { communeKeeperOf } from '@/lib/server/keeper';
import type { Context } from '@/lib/server/context';
import { recordId } from '@/lib/server/record-id';

/** An activity for whoever may mend it: the official of the team's commune. @throws NotFoundError */
export async function readActivity(
  { tx, actor, today }: Context,
  segment: string,
): Promise<{ readonly activity: Activity; readonly today: IsoDate }> {
  communeKeeperOf(actor);
  return { activity: await getActivity(tx, recordId(segment)), today };
}
