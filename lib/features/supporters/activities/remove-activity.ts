import 'server-only';
import {
  activityConflict,
  type ChangedActivity,
} from '@/lib/features/supporters/activities/correct-activity';
import type { RemoveActivityInput } from '@/lib/features/supporters/activities/schema';
import { getActivity } from '@/lib/features/supporters/activities/select-activities';
import { communeKeeperOf } from '@/lib/server/keeper';
import { done, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/** Takes an activity off that never was. The line itself stays, with the day and the hand that removed it. */
export async function removeActivity(
  { tx, actor, now, today }: Context,
  { activityId, version }: RemoveActivityInput,
): Promise<Outcome<ChangedActivity>> {
  const { cityId, displayName } = communeKeeperOf(actor);
  const before = await getActivity(tx, activityId);
  const removed = await tx.$executeRaw`
    UPDATE support_activity SET removed_on = ${today}::date, version = version + 1, changed_by = ${displayName},
           changed_at = ${now}
     WHERE city_id = ${cityId}::uuid AND id = ${activityId}::uuid AND version = ${version} AND removed_on IS NULL`;
  if (removed === 0) throw activityConflict(await getActivity(tx, activityId));
  return done({
    value: { activityId, teamId: before.teamId },
    message: 'Đã bỏ hoạt động ghi nhầm.',
    audit: {
      action: 'support.removed',
      subject: 'support_activity',
      subjectId: activityId,
      detail: { supporterId: before.supporterId, teamId: before.teamId, kind: before.kind, on: before.on },
    },
  });
}
