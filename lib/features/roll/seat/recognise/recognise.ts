import 'server-only';
import type { IsoDate } from '@/lib/domain/iso-date';
import { recognitionKindOf, type Recognition } from '@/lib/domain/roll/recognition';
import { serviceBefore } from '@/lib/domain/roll/service';
import { effectiveDay, refuseDecision } from '@/lib/features/roll/decision/check-decision';
import { keepDecision } from '@/lib/features/roll/decision/keep-decision';
import { keeperOf } from '@/lib/features/roll/keeper';
import { insertSeat } from '@/lib/features/roll/seat/insert-seat';
import {
  endSeat,
  lockMediatorSeats,
  lockTeamSeats,
  type LockedSeat,
} from '@/lib/features/roll/seat/locked-seat';
import type { RecogniseInput } from '@/lib/features/roll/seat/recognise/schema';
import { getTeam } from '@/lib/features/roll/team/get-team';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type Recognised = { readonly teamId: string; readonly decisionId: string };

/**
 * Writes down a decision that recognises members of a team (Luật HGƠCS Đ8.4). Who waited serves from its day; who served
 * already is recognised again: that seat ends and another begins.
 */
export async function recognise(context: Context, input: RecogniseInput): Promise<Outcome<Recognised>> {
  const { tx, actor, now, today } = context;
  const keeper = keeperOf(actor);
  const { cityId } = keeper;
  const team = await getTeam(tx, cityId, input.teamId);
  const seats = await lockTeamSeats(tx, cityId, input.teamId);
  const chosen = input.seatIds.map((id) => {
    const seat = seats.find(({ seatId }) => seatId === id);
    if (!seat) throw new NotFoundError();
    return seat;
  });
  const on = effectiveDay(input);
  const refusal = refuseDecision(input, today) ?? refuseSeats(chosen, team.validFrom, on, today);
  if (refusal) return refusal;

  const decisionId = await keepDecision(tx, keeper, input, now);
  for (const seat of chosen) await recogniseSeat(context, { seat, seats, input, on, decisionId });
  return done({
    value: { teamId: input.teamId, decisionId },
    message: `Đã ghi quyết định công nhận ${formatCount(chosen.length)} người của ${team.name}.`,
    audit: {
      action: 'roll.recognised',
      subject: 'roll_decision',
      subjectId: decisionId,
      detail: { teamId: input.teamId, kind: input.kind, on, people: chosen.length },
    },
  });
}

function refuseSeats(
  chosen: readonly LockedSeat[],
  founded: IsoDate,
  on: IsoDate,
  today: IsoDate,
): Outcome<never> | null {
  if (on < founded)
    return refused(
      'before_team',
      `Tổ có từ ngày ${formatDate(founded)}. Quyết định không thể sớm hơn.`,
      'decidedOn',
    );
  const gone = chosen.find(({ validTo }) => validTo !== null && validTo <= today);
  if (gone) return refused('already_left', `${gone.fullName} đã thôi làm ở tổ này.`, 'seatIds');
  const newer = chosen.find(({ recognisedById, validFrom }) => recognisedById !== null && validFrom >= on);
  if (newer)
    return refused(
      'already_recognised',
      `${newer.fullName} đã có quyết định từ ngày ${formatDate(newer.validFrom)}.`,
      'seatIds',
    );
  return null;
}

type OneRecognition = {
  readonly seat: LockedSeat;
  readonly seats: readonly LockedSeat[];
  readonly input: RecogniseInput;
  readonly on: IsoDate;
  readonly decisionId: string;
};

async function recogniseSeat({ tx, actor }: Context, { seat, seats, input, on, decisionId }: OneRecognition) {
  const keeper = keeperOf(actor);
  const { cityId, communeId } = keeper;
  const { seatId, mediatorId, teamId, role } = seat;
  if (seat.recognisedById !== null) {
    await endSeat(tx, cityId, seat, { on, byId: decisionId, reason: null });
    await insertSeat(tx, {
      cityId,
      communeId,
      teamId,
      mediatorId,
      role,
      from: on,
      recognisedById: decisionId,
      recognition: 're_recognition',
    });
    return;
  }
  const recognition = await recognitionOf({ tx, cityId, mediatorId, seatId }, input);
  // Many entries are typed years after the paper: the seat then begins with the paper, though never within an earlier one.
  const free = seats
    .filter((other) => other.mediatorId === mediatorId && other.seatId !== seatId)
    .map(({ validTo }) => validTo ?? '')
    .sort()
    .at(-1);
  const from = [seat.validFrom < on ? seat.validFrom : on, free ?? ''].sort().at(-1) ?? on;
  await tx.$executeRaw`
    UPDATE team_membership SET recognised_by_id = ${decisionId}::uuid, recognition = ${recognition}, valid_from = ${from}::date
     WHERE city_id = ${cityId}::uuid AND id = ${seatId}::uuid`;
  if (recognition === 'first')
    await tx.$executeRaw`
      UPDATE mediator SET recognised_on = ${on}::date WHERE city_id = ${cityId}::uuid AND id = ${mediatorId}::uuid`;
}

type Whose = {
  readonly tx: Context['tx'];
  readonly cityId: string;
  readonly mediatorId: string;
  readonly seatId: string;
};

// Whoever wrote «new» into the form of a merger year has the paper before them: only known service speaks against it.
async function recognitionOf(
  { tx, cityId, mediatorId, seatId }: Whose,
  input: RecogniseInput,
): Promise<Recognition> {
  if (input.kind === 're_recognise') return 're_recognition';
  const others = (await lockMediatorSeats(tx, cityId, mediatorId)).filter((other) => other.seatId !== seatId);
  const on = effectiveDay(input);
  return recognitionKindOf(on, serviceBefore(others, on), []);
}
