import 'server-only';
import { servesOn } from '@/lib/domain/roll/seat';
import { effectiveDay, refuseDecision } from '@/lib/features/roll/decision/check-decision';
import { keepDecision } from '@/lib/features/roll/decision/keep-decision';
import { keeperOf, type Keeper } from '@/lib/features/roll/keeper';
import { insertSeat } from '@/lib/features/roll/seat/insert-seat';
import type { NameLeaderInput } from '@/lib/features/roll/seat/leader/schema';
import { endSeat, lockTeamSeats, type LockedSeat } from '@/lib/features/roll/seat/locked-seat';
import { getTeam } from '@/lib/features/roll/team/get-team';
import { formatDate } from '@/lib/format/date';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type NamedLeader = { readonly teamId: string; readonly decisionId: string };

/**
 * Writes down the recognition of a new leader (Luật HGƠCS Đ14). Whoever led before goes on as a mediator; to leave is a
 * matter of its own. Both changes end a seat and begin another.
 */
export async function nameLeader(context: Context, input: NameLeaderInput): Promise<Outcome<NamedLeader>> {
  const { tx, actor, now, today } = context;
  const keeper = keeperOf(actor);
  const { teamId, mediatorId } = input;
  const team = await getTeam(tx, keeper.cityId, teamId);
  const seats = await lockTeamSeats(tx, keeper.cityId, teamId);
  const on = effectiveDay(input);
  const open = seats.filter(({ validTo }) => validTo === null || validTo > on);
  const chosen = open.find((seat) => seat.mediatorId === mediatorId);
  if (!chosen) throw new NotFoundError();
  const before = open.filter((seat) => seat.role === 'leader' && seat !== chosen);
  const refusal = refuseDecision(input, today) ?? refuseLeader(chosen, before, on);
  if (refusal) return refusal;

  const decisionId = await keepDecision(tx, keeper, { ...input, kind: 'recognise_leader' }, now);
  for (const leader of before) await stepDown(context, keeper, { leader, seats, on, decisionId });
  await stepUp(context, keeper, { chosen, on, decisionId });
  return done({
    value: { teamId, decisionId },
    message: `Đã ghi ${chosen.fullName} làm tổ trưởng ${team.name} từ ngày ${formatDate(on)}.`,
    audit: {
      action: 'roll.leader_changed',
      subject: 'team',
      subjectId: teamId,
      detail: { mediatorId, decisionId, on, before: before.map((leader) => leader.mediatorId).join(' ') },
    },
  });
}

function refuseLeader(chosen: LockedSeat, before: readonly LockedSeat[], on: string): Outcome<never> | null {
  const { role, fullName, validFrom } = chosen;
  if (role === 'leader' && chosen.recognisedById !== null)
    return refused('leads_already', `${fullName} đang là tổ trưởng.`, 'mediatorId');
  if (validFrom > on)
    return refused(
      'before_seat',
      `${fullName} vào tổ từ ngày ${formatDate(validFrom)}. Ghi ngày từ đó trở đi.`,
      'decidedOn',
    );
  if (role === 'member' && !servesOn(chosen, on))
    return refused(
      'not_recognised',
      `${fullName} chưa được công nhận là hòa giải viên. Ghi quyết định đó trước.`,
      'mediatorId',
    );
  const newer = before.find((leader) => leader.validFrom >= on);
  return newer
    ? refused(
        'before_leader',
        `${newer.fullName} làm tổ trưởng từ ngày ${formatDate(newer.validFrom)}. Ghi ngày sau đó.`,
        'decidedOn',
      )
    : null;
}

type StepUp = { readonly chosen: LockedSeat; readonly on: string; readonly decisionId: string };

async function stepUp(
  { tx }: Context,
  { cityId, communeId }: Keeper,
  { chosen, on, decisionId }: StepUp,
): Promise<void> {
  const { seatId, teamId, mediatorId } = chosen;
  // Recognised and made leader on one day, or entered as leader from the first: there was no seat as a member to end.
  if (chosen.role === 'leader' || chosen.validFrom === on) {
    await tx.$executeRaw`
      UPDATE team_membership SET role = 'leader', recognised_by_id = ${decisionId}::uuid
       WHERE city_id = ${cityId}::uuid AND id = ${seatId}::uuid`;
    return;
  }
  await endSeat(tx, cityId, chosen, { on, byId: decisionId, reason: 'role_changed' });
  await insertSeat(tx, {
    cityId,
    communeId,
    teamId,
    mediatorId,
    role: 'leader',
    from: on,
    recognisedById: decisionId,
  });
}

type StepDown = {
  readonly leader: LockedSeat;
  readonly seats: readonly LockedSeat[];
  readonly on: string;
  readonly decisionId: string;
};

// The recognition as a mediator is the one of the last seat as a member; where the roll has none, the leader's own.
async function stepDown(
  { tx }: Context,
  { cityId, communeId }: Keeper,
  { leader, seats, on, decisionId }: StepDown,
): Promise<void> {
  const { mediatorId, teamId } = leader;
  const asMember = seats.findLast((seat) => seat.mediatorId === mediatorId && seat.role === 'member');
  await endSeat(tx, cityId, leader, { on, byId: decisionId, reason: 'role_changed' });
  await insertSeat(tx, {
    cityId,
    communeId,
    teamId,
    mediatorId,
    role: 'member',
    from: on,
    recognisedById: (asMember ?? leader).recognisedById,
  });
}
