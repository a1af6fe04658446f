import 'server-only';
import { newId } from '@/lib/db/ids';
import { ACTIVITY_KIND_LABELS } from '@/lib/domain/support/activity-kind';
import { ACTIVITY_PROBLEM_SENTENCES } from '@/lib/domain/support/activity-rules';
import { enterNewcomer } from '@/lib/features/supporters/activities/enter-newcomer';
import { refuseActivity } from '@/lib/features/supporters/activities/judge-activity';
import { readPair, type RecordActivityInput } from '@/lib/features/supporters/activities/schema';
import { findTeams } from '@/lib/features/supporters/links/teams';
import { getSupporter } from '@/lib/features/supporters/get-supporter';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

type RecordedActivity = { readonly activityId: string; readonly teamId: string };

/** Records what a supporter did with a team. A leader records for the own team, a commune for any of its teams. */
export async function recordActivity(
  context: Context,
  input: RecordActivityInput,
): Promise<Outcome<RecordedActivity>> {
  const { tx, actor, today } = context;
  const linked = input.who === 'linked' ? readPair(input.pair) : null;
  const teamId = linked?.teamId ?? input.teamId;
  const [team] = teamId === null ? [] : await findTeams(tx, [teamId]);
  if (!team) throw new NotFoundError();
  if (input.on > today) return refused('in_the_future', ACTIVITY_PROBLEM_SENTENCES.in_the_future, 'on');
  const supporterId =
    linked?.supporterId ?? (await enterNewcomer(context, actor, { ...input, teamId: team.teamId }));
  const { fullName } = await getSupporter(tx, supporterId);
  const refusal = await refuseActivity(tx, { supporterId, team, on: input.on, today });
  if (refusal) return refusal;
  const activityId = newId();
  const inserted = await tx.$executeRaw`
    INSERT INTO support_activity (city_id, id, commune_id, team_id, supporter_id, kind, happened_on, note, recorded_by)
    SELECT city_id, ${activityId}::uuid, commune_id, id, ${supporterId}::uuid, ${input.kind}, ${input.on}::date,
           ${input.note}, ${actor.displayName}
      FROM team WHERE city_id = scope_city() AND id = ${team.teamId}::uuid`;
  if (inserted === 0) throw new NotFoundError();
  return done({
    value: { activityId, teamId: team.teamId },
    message: `Đã ghi: ${fullName}, ${ACTIVITY_KIND_LABELS[input.kind].toLowerCase()}, ${team.name}.`,
    audit: {
      action: 'support.recorded',
      subject: 'support_activity',
      subjectId: activityId,
      detail: { supporterId, teamId: team.teamId, kind: input.kind, on: input.on, newcomer: linked === null },
    },
  });
}
