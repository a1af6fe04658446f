import 'server-only';
import { ACTIVITY_KIND_LABELS } from '@/lib/domain/support/activity-kind';
import type { Activity } from '@/lib/features/supporters/activities/activity';
import { refuseActivity } from '@/lib/features/supporters/activities/judge-activity';
import type { CorrectActivityInput } from '@/lib/features/supporters/activities/schema';
import { getActivity } from '@/lib/features/supporters/activities/select-activities';
import { communeKeeperOf } from '@/lib/server/keeper';
import { findTeams } from '@/lib/features/supporters/links/teams';
import { formatDateTime } from '@/lib/format/date';
import { done, type Outcome } from '@/lib/server/action';
import { ConflictError } from '@/lib/server/conflict';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type ChangedActivity = { readonly activityId: string; readonly teamId: string };

/** Mends what was done, when or about what. The old kind and day stay in the audit. */
export async function correctActivity(
  { tx, actor, now, today }: Context,
  { activityId, version, kind, on, note }: CorrectActivityInput,
): Promise<Outcome<ChangedActivity>> {
  const { cityId, displayName } = communeKeeperOf(actor);
  const before = await getActivity(tx, activityId);
  const [team] = await findTeams(tx, [before.teamId]);
  if (!team) throw new NotFoundError();
  const refusal = await refuseActivity(tx, { supporterId: before.supporterId, team, on, today });
  if (refusal) return refusal;
  const changed = await tx.$executeRaw`
    UPDATE support_activity SET kind = ${kind}, happened_on = ${on}::date, note = ${note}, version = version + 1,
           changed_by = ${displayName}, changed_at = ${now}
     WHERE city_id = ${cityId}::uuid AND id = ${activityId}::uuid AND version = ${version} AND removed_on IS NULL`;
  if (changed === 0) throw activityConflict(await getActivity(tx, activityId));
  return done({
    value: { activityId, teamId: before.teamId },
    message: 'Đã ghi bản sửa.',
    audit: {
      action: 'support.corrected',
      subject: 'support_activity',
      subjectId: activityId,
      detail: { fromKind: before.kind, kind, fromOn: before.on, on, noteChanged: before.note !== note },
    },
  });
}

/** What somebody else wrote about the activity meanwhile. */
export const activityConflict = (current: Activity): ConflictError =>
  new ConflictError({
    by: current.changedBy ?? 'Người khác',
    at: current.changedAt ? formatDateTime(current.changedAt) : 'trước đó',
    current: {
      kind: ACTIVITY_KIND_LABELS[current.kind],
      on: current.on,
      note: current.note ?? '',
      version: String(current.version),
    },
  });
