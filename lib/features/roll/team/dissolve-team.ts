import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { refuseDecision } from '@/lib/features/roll/decision/check-decision';
import { keepDecision } from '@/lib/features/roll/decision/keep-decision';
import { keeperOf } from '@/lib/features/roll/keeper';
import { endSeat, lockTeamSeats, type LockedSeat } from '@/lib/features/roll/seat/locked-seat';
import { getTeam } from '@/lib/features/roll/team/get-team';
import { endOtherNeighbourhoods } from '@/lib/features/roll/team/link-neighbourhoods';
import type { DissolveTeamInput } from '@/lib/features/roll/team/schema';
import type { RollTeam } from '@/lib/features/roll/team/team';
import { teamConflict } from '@/lib/features/roll/team/team-conflict';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

export type DissolvedTeam = { readonly teamId: string; readonly version: number };

/**
 * Dissolves a team. Its book and its people's past stay; cases in hand must be ended or handed over first, and people
 * leave by this very decision only when somebody says so.
 */
export async function dissolveTeam(
  { tx, actor, now, today }: Context,
  input: DissolveTeamInput,
): Promise<Outcome<DissolvedTeam>> {
  const keeper = keeperOf(actor);
  const { cityId, communeId } = keeper;
  const { teamId, version, on, number, decidedOn, endSeats } = input;
  const team = await getTeam(tx, cityId, teamId);
  const open = (await lockTeamSeats(tx, cityId, teamId)).filter(
    ({ validTo }) => validTo === null || validTo > on,
  );
  const decision = { number, decidedOn, takesEffectOn: null };
  const refusal =
    refuseTeam(team, await countOpenCases(tx, cityId, teamId), on) ??
    refuseDecision(decision, today) ??
    refuseSeats(open, on, endSeats);
  if (refusal) return refusal;

  const endedById = await keepDecision(tx, keeper, { ...decision, kind: 'dissolve_team' }, now);
  for (const seat of open) await endSeat(tx, cityId, seat, { on, byId: endedById, reason: null });
  const changed = await tx.$executeRaw`
    UPDATE team SET valid_to = ${on}::date, ended_by_id = ${endedById}::uuid, version = version + 1,
           changed_by = ${keeper.displayName}, changed_at = ${now}
     WHERE city_id = ${cityId}::uuid AND id = ${teamId}::uuid AND version = ${version}`;
  if (changed === 0) throw teamConflict(await getTeam(tx, cityId, teamId));
  await endOtherNeighbourhoods(tx, { cityId, communeId, teamId }, [], on);
  return done({
    value: { teamId, version: version + 1 },
    message: `Đã ghi ${team.name} giải thể từ ngày ${formatDate(on)}.`,
    audit: {
      action: 'roll.team_dissolved',
      subject: 'team',
      subjectId: teamId,
      detail: { on, decisionId: endedById, people: open.length },
    },
  });
}

async function countOpenCases(tx: ScopedTx, cityId: string, teamId: string): Promise<number> {
  const [found] = await tx.$queryRaw<{ open: number }[]>`
    SELECT count(*)::int AS open FROM mediation_case
     WHERE city_id = ${cityId}::uuid AND team_id = ${teamId}::uuid AND ended_on IS NULL`;
  return found?.open ?? 0;
}

function refuseTeam(team: RollTeam, openCases: number, on: string): Outcome<never> | null {
  if (team.validTo !== null)
    return refused('dissolved_already', `Tổ đã ghi giải thể từ ngày ${formatDate(team.validTo)}.`, 'on');
  if (on <= team.validFrom)
    return refused(
      'before_it_was',
      `Tổ có từ ngày ${formatDate(team.validFrom)}. Ngày giải thể phải sau đó.`,
      'on',
    );
  return openCases > 0
    ? refused(
        'cases_in_hand',
        `Tổ còn ${formatCount(openCases)} vụ chưa kết thúc. Kết thúc các vụ đó trước.`,
        'on',
      )
    : null;
}

function refuseSeats(open: readonly LockedSeat[], on: string, endSeats: boolean): Outcome<never> | null {
  if (open.length > 0 && !endSeats)
    return refused(
      'people_left',
      `Tổ còn ${formatCount(open.length)} người. Đánh dấu để họ thôi từ cùng ngày, hoặc chuyển họ sang tổ khác trước.`,
      'endSeats',
    );
  const late = open.find(({ validFrom }) => validFrom >= on);
  return late
    ? refused(
        'before_seat',
        `${late.fullName} vào tổ từ ngày ${formatDate(late.validFrom)}. Ghi ngày sau đó.`,
        'on',
      )
    : null;
}
