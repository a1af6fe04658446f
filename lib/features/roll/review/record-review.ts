import 'server-only';
import { newId } from '@/lib/db/ids';
import { keeperOf } from '@/lib/features/roll/keeper';
import type { ReviewInput } from '@/lib/features/roll/review/schema';
import { getTeam } from '@/lib/features/roll/team/get-team';
import { formatDate } from '@/lib/format/date';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

export type RecordedReview = { readonly teamId: string; readonly reviewId: string };

/** Writes down the yearly review of a team by the head of the Front's work committee (Luật HGƠCS Đ12.3). */
export async function recordReview(
  { tx, actor, today }: Context,
  { teamId, reviewedOn, chairedBy, conclusion }: ReviewInput,
): Promise<Outcome<RecordedReview>> {
  const { cityId, communeId, displayName } = keeperOf(actor);
  const team = await getTeam(tx, cityId, teamId);
  if (reviewedOn > today)
    return refused('in_the_future', `Ngày này ở tương lai. Hôm nay là ${formatDate(today)}.`, 'reviewedOn');
  if (reviewedOn < team.validFrom)
    return refused(
      'before_it_was',
      `Tổ có từ ngày ${formatDate(team.validFrom)}. Ghi ngày từ đó trở đi.`,
      'reviewedOn',
    );
  const reviewId = newId();
  await tx.$executeRaw`
    INSERT INTO team_review (city_id, id, commune_id, team_id, reviewed_on, chaired_by, conclusion, recorded_by)
    VALUES (${cityId}::uuid, ${reviewId}::uuid, ${communeId}::uuid, ${teamId}::uuid, ${reviewedOn}::date, ${chairedBy},
            ${conclusion}, ${displayName})`;
  return done({
    value: { teamId, reviewId },
    message: `Đã ghi kết quả rà soát ${team.name} ngày ${formatDate(reviewedOn)}.`,
    audit: {
      action: 'roll.reviewed',
      subject: 'team',
      subjectId: teamId,
      detail: { reviewId, reviewedOn },
    },
  });
}
