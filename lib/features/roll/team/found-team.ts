import 'server-only';
import { newId } from '@/lib/db/ids';
import { keepDecision } from '@/lib/features/roll/decision/keep-decision';
import { optionalDecision } from '@/lib/features/roll/decision/optional-decision';
import { keeperOf } from '@/lib/features/roll/keeper';
import { addNeighbourhoods, areOwnNeighbourhoods } from '@/lib/features/roll/team/link-neighbourhoods';
import type { FoundTeamInput } from '@/lib/features/roll/team/schema';
import { isNameTaken } from '@/lib/features/roll/team/team-name';
import { formatDate } from '@/lib/format/date';
import { foldVietnamese } from '@/lib/schema/fold';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

export type FoundedTeam = { readonly teamId: string };

/** Puts a team on the roll (Luật HGƠCS Đ12, Đ29.2). Its people come afterwards. */
export async function foundTeam(
  { tx, actor, now, today }: Context,
  input: FoundTeamInput,
): Promise<Outcome<FoundedTeam>> {
  const keeper = keeperOf(actor);
  const { cityId, communeId } = keeper;
  const { name, neighbourhoodIds, quota, validFrom } = input;
  const founding = optionalDecision(input.foundingNumber, input.foundingDecidedOn, today, {
    number: 'foundingNumber',
    decidedOn: 'foundingDecidedOn',
  });
  const numbers = optionalDecision(input.numbersNumber, input.numbersDecidedOn, today, {
    number: 'numbersNumber',
    decidedOn: 'numbersDecidedOn',
  });
  if (!founding.ok) return founding.refusal;
  if (!numbers.ok) return numbers.refusal;
  if (validFrom > today)
    return refused('not_yet', `Ngày này chưa đến. Hôm nay là ${formatDate(today)}.`, 'validFrom');
  if (!(await areOwnNeighbourhoods(tx, keeper, neighbourhoodIds, today)))
    return refused('no_neighbourhood', 'Có nơi không còn trong danh sách. Chọn lại.', 'neighbourhoodIds');
  if (await isNameTaken(tx, keeper, name, null))
    return refused('name_taken', `Đã có ${name}. Đặt tên khác để không lẫn hai tổ.`, 'name');

  const paper = (decision: typeof founding.decision, kind: 'establish_team' | 'team_numbers') =>
    decision ? keepDecision(tx, keeper, { ...decision, kind }, now) : null;
  const establishedById = await paper(founding.decision, 'establish_team');
  const numbersById = await paper(numbers.decision, 'team_numbers');
  const teamId = newId();
  await tx.$executeRaw`
    INSERT INTO team (city_id, id, commune_id, name, search_name, quota, valid_from, established_by_id, numbers_by_id,
                      changed_by, changed_at)
    VALUES (${cityId}::uuid, ${teamId}::uuid, ${communeId}::uuid, ${name}, ${foldVietnamese(name)}, ${quota},
            ${validFrom}::date, ${establishedById}::uuid, ${numbersById}::uuid, ${keeper.displayName}, ${now})`;
  await addNeighbourhoods(tx, { cityId, communeId, teamId }, neighbourhoodIds, validFrom);
  return done({
    value: { teamId },
    message: `Đã thêm ${name}. Thêm người vào tổ.`,
    audit: {
      action: 'roll.team_added',
      subject: 'team',
      subjectId: teamId,
      detail: { name, quota, validFrom, neighbourhoods: neighbourhoodIds.length },
    },
  });
}
