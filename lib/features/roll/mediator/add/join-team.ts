import 'server-only';
import { getMediator } from '@/lib/features/roll/mediator/get-mediator';
import type { JoinTeamInput } from '@/lib/features/roll/mediator/add/schema';
import { keeperOf } from '@/lib/features/roll/keeper';
import { insertSeat, isSeated } from '@/lib/features/roll/seat/insert-seat';
import { findOpenTeam } from '@/lib/features/roll/team/open-teams';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/** Who sits where now: the form leads to the person or the team. */
export type SeatedMediator = { readonly mediatorId: string; readonly teamId: string };

/**
 * Somebody already on the roll takes a seat in a team, one more perhaps: a person in two teams is one person, and one
 * member of each. The seat waits for its own recognition.
 */
export async function joinTeam(
  { tx, actor, today }: Context,
  { mediatorId, teamId }: JoinTeamInput,
): Promise<Outcome<SeatedMediator>> {
  const { cityId, communeId } = keeperOf(actor);
  const mediator = await getMediator(tx, actor, mediatorId);
  const team = await findOpenTeam(tx, cityId, teamId, today);
  if (team === null || mediator.mergedIntoId !== null)
    return refused('team_gone', 'Tổ này không còn hoạt động. Chọn tổ khác.', 'teamId');
  if (await isSeated(tx, { cityId, teamId, mediatorId }, today))
    return refused('already_there', `${mediator.fullName} đang ở ${team.name} rồi.`, 'teamId');
  const seatId = await insertSeat(tx, { cityId, communeId, teamId, mediatorId, role: 'member', from: today });
  return done({
    value: { mediatorId, teamId },
    message: `Đã ghi ${mediator.fullName} vào ${team.name}, chờ công nhận.`,
    audit: {
      action: 'roll.seat_added',
      subject: 'mediator',
      subjectId: mediatorId,
      detail: { teamId, seatId, from: today },
    },
  });
}
