import 'server-only';
import { newId } from '@/lib/db/ids';
import { yearOf } from '@/lib/domain/calendar';
import { joinTeam, type SeatedMediator } from '@/lib/features/roll/mediator/add/join-team';
import { findTwins } from '@/lib/features/roll/mediator/add/list-known-people';
import { OTHER_PERSON, type AddMediatorInput } from '@/lib/features/roll/mediator/add/schema';
import { keeperOf, type Keeper } from '@/lib/features/roll/keeper';
import { insertSeat } from '@/lib/features/roll/seat/insert-seat';
import { findOpenTeam } from '@/lib/features/roll/team/open-teams';
import { foldVietnamese } from '@/lib/schema/fold';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';

/**
 * Puts a person on the roll with a seat in a team. Whoever is alike is shown first: the same person takes one more seat,
 * and is not entered twice.
 */
export async function addMediator(
  context: Context,
  input: AddMediatorInput,
): Promise<Outcome<SeatedMediator>> {
  const { tx, actor, today } = context;
  const keeper = keeperOf(actor);
  const { fullName, birthYear, phone, teamId, same } = input;
  if (birthYear >= yearOf(today))
    return refused('birth_year_ahead', 'Năm sinh phải trước năm nay. Xem lại năm.', 'birthYear');
  if (same !== '' && same !== OTHER_PERSON) return joinTeam(context, { mediatorId: same, teamId });

  const team = await findOpenTeam(tx, keeper.cityId, teamId, today);
  if (team === null) return refused('team_gone', 'Tổ này không còn hoạt động. Chọn tổ khác.', 'teamId');
  const searchName = foldVietnamese(fullName);
  if (same === '') {
    const twins = await findTwins(tx, keeper, { searchName, birthYear, phone });
    if (twins.length > 0)
      return refused('twins_found', 'Sổ đã có người giống thế. Chọn có phải một người hay không.', 'same');
  }
  const mediatorId = await insertMediator(context, keeper, { ...input, searchName });
  return done({
    value: { mediatorId, teamId },
    message: `Đã ghi ${fullName} vào ${team.name}, chờ công nhận.`,
    audit: {
      action: 'roll.mediator_added',
      subject: 'mediator',
      subjectId: mediatorId,
      detail: { teamId, knownTwins: same === OTHER_PERSON },
    },
  });
}

async function insertMediator(
  { tx, now, today }: Context,
  { cityId, communeId, displayName }: Keeper,
  { fullName, searchName, birthYear, sex, phone, teamId }: AddMediatorInput & { readonly searchName: string },
): Promise<string> {
  const mediatorId = newId();
  await tx.$executeRaw`
    INSERT INTO mediator (city_id, id, commune_id, full_name, search_name, birth_year, sex, phone, changed_by, changed_at)
    VALUES (${cityId}::uuid, ${mediatorId}::uuid, ${communeId}::uuid, ${fullName}, ${searchName}, ${birthYear}, ${sex},
            ${phone}, ${displayName}, ${now})`;
  await insertSeat(tx, { cityId, communeId, teamId, mediatorId, role: 'member', from: today });
  return mediatorId;
}
