import 'server-only';
import { keepDecision } from '@/lib/features/roll/decision/keep-decision';
import { optionalDecision } from '@/lib/features/roll/decision/optional-decision';
import { keeperOf } from '@/lib/features/roll/keeper';
import { getTeam } from '@/lib/features/roll/team/get-team';
import {
  addNeighbourhoods,
  areOwnNeighbourhoods,
  endOtherNeighbourhoods,
} from '@/lib/features/roll/team/link-neighbourhoods';
import type { ChangeTeamInput } from '@/lib/features/roll/team/schema';
import { teamConflict } from '@/lib/features/roll/team/team-conflict';
import { isNameTaken } from '@/lib/features/roll/team/team-name';
import { foldVietnamese } from '@/lib/schema/fold';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type ChangedTeam = { readonly teamId: string; readonly version: number };

/** Changes a team's name, where it serves from today on, or its quota. Its past neighbourhoods stay in the history. */
export async function changeTeam(
  { tx, actor, now, today }: Context,
  input: ChangeTeamInput,
): Promise<Outcome<ChangedTeam>> {
  const keeper = keeperOf(actor);
  const { cityId, communeId } = keeper;
  const { teamId, version, name, quota, neighbourhoodIds } = input;
  const before = await getTeam(tx, cityId, teamId);
  if (before.validTo !== null && before.validTo <= today) throw new NotFoundError();
  const numbers = optionalDecision(input.numbersNumber, input.numbersDecidedOn, today, {
    number: 'numbersNumber',
    decidedOn: 'numbersDecidedOn',
  });
  if (!numbers.ok) return numbers.refusal;
  if (!(await areOwnNeighbourhoods(tx, keeper, neighbourhoodIds, today)))
    return refused('no_neighbourhood', 'Có nơi không còn trong danh sách. Chọn lại.', 'neighbourhoodIds');
  if (await isNameTaken(tx, keeper, name, teamId))
    return refused('name_taken', `Đã có ${name}. Đặt tên khác để không lẫn hai tổ.`, 'name');

  const numbersById = numbers.decision
    ? await keepDecision(tx, keeper, { ...numbers.decision, kind: 'team_numbers' }, now)
    : null;
  const changed = await tx.$executeRaw`
    UPDATE team SET name = ${name}, search_name = ${foldVietnamese(name)}, quota = ${quota}, numbers_by_id = ${numbersById}::uuid,
           version = version + 1, changed_by = ${keeper.displayName}, changed_at = ${now}
     WHERE city_id = ${cityId}::uuid AND id = ${teamId}::uuid AND version = ${version}`;
  if (changed === 0) throw teamConflict(await getTeam(tx, cityId, teamId));
  const place = { cityId, communeId, teamId };
  await endOtherNeighbourhoods(tx, place, neighbourhoodIds, today);
  await addNeighbourhoods(tx, place, neighbourhoodIds, today);
  return done({
    value: { teamId, version: version + 1 },
    message: `Đã ghi ${name}.`,
    audit: {
      action: 'roll.team_changed',
      subject: 'team',
      subjectId: teamId,
      detail: {
        fromName: before.name,
        name,
        fromQuota: before.quota,
        quota,
        neighbourhoods: neighbourhoodIds.length,
      },
    },
  });
}
