import 'server-only';
import { newId } from '@/lib/db/ids';
import type { IsoDate } from '@/lib/domain/iso-date';
import { asKeeper, type KeeperContext } from '@/lib/features/elections/keeper';
import type { OpenElectionInput } from '@/lib/features/elections/open/schema';
import { listPeople } from '@/lib/features/elections/procedure/people';
import { appendLine } from '@/lib/features/elections/procedure/step';
import { readTeamNumbers } from '@/lib/features/elections/procedure/team-numbers';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type Opened = { readonly electionId: string };

/** Locks the team, so that two presses of the button meet here. @throws NotFoundError for a team that is not there. */
async function lockTeam({ tx, actor }: KeeperContext, teamId: string): Promise<{ validTo: IsoDate | null }> {
  const [team] = await tx.$queryRaw<{ validTo: IsoDate | null }[]>`
    SELECT t.valid_to::text AS "validTo" FROM team t
     WHERE t.city_id = ${actor.cityId}::uuid AND t.id = ${teamId}::uuid FOR UPDATE`;
  if (!team) throw new NotFoundError();
  return team;
}

async function refuseOpening(
  context: KeeperContext,
  { teamId, kind, followsId }: OpenElectionInput,
): Promise<Outcome<never> | null> {
  const { tx, actor, today } = context;
  const { validTo } = await lockTeam(context, teamId);
  if (validTo !== null && validTo <= today) {
    return refused('team_closed', 'Tổ này đã thôi hoạt động. Chọn tổ khác.', 'teamId');
  }
  const [open] = await tx.$queryRaw<object[]>`
    SELECT 1 FROM election e WHERE e.city_id = ${actor.cityId}::uuid AND e.team_id = ${teamId}::uuid AND e.kind = ${kind}
       AND e.status = ANY (ARRAY['listing', 'planned', 'held', 'counted', 'proposed', 'decided'])`;
  if (open) {
    return refused('already_open', 'Tổ này đang có một thủ tục như vậy. Mở thủ tục đó để làm tiếp.', 'kind');
  }
  const { serving } = await readTeamNumbers(tx, actor.cityId, teamId, today);
  if ((kind === 'leader' || kind === 're_recognition') && serving === 0) {
    return refused('team_empty', 'Tổ này chưa có hòa giải viên nào. Bầu hòa giải viên trước.', 'kind');
  }
  if (followsId === null) return null;
  const [before] = await tx.$queryRaw<object[]>`
    SELECT 1 FROM election e
     WHERE e.city_id = ${actor.cityId}::uuid AND e.team_id = ${teamId}::uuid AND e.id = ${followsId}::uuid`;
  return before
    ? null
    : refused('follows_unknown', 'Cuộc bầu trước không thuộc tổ này. Chọn lại tổ.', 'teamId');
}

/** Whoever serves is on the list of a re-recognition from the start: nothing known is typed again. */
async function listWhoServes(context: KeeperContext, teamId: string, electionId: string): Promise<void> {
  const { tx, actor, today } = context;
  const serving = (await listPeople(tx, actor, teamId, today)).filter(({ roleHere }) => roleHere !== null);
  for (const [index, { mediatorId }] of serving.entries()) {
    await tx.$executeRaw`
      INSERT INTO election_candidate (city_id, id, commune_id, team_id, election_id, ordinal, mediator_id, role, source,
             full_name, search_name, birth_year, birth_date, sex, phone, ethnicity, qualification, qualification_note,
             occupation, office_held, address, criteria_met)
      SELECT m.city_id, ${newId()}::uuid, m.commune_id, ${teamId}::uuid, ${electionId}::uuid, ${index + 1}, m.id,
             ${serving[index]?.roleHere}, 'self', m.full_name, m.search_name, m.birth_year, m.birth_date, m.sex, m.phone,
             m.ethnicity, m.qualification, m.qualification_note, m.occupation, m.office_held, m.address, m.criteria_met
        FROM mediator m WHERE m.city_id = ${actor.cityId}::uuid AND m.id = ${mediatorId}::uuid`;
  }
}

/** Opens a procedure; of each kind a team has one at a time. */
export async function openElection(
  asked: Context & { readonly input: OpenElectionInput },
): Promise<Outcome<Opened>> {
  const { input } = asked;
  const context = asKeeper(asked);
  const { tx, actor, now, today } = context;
  const refusal = await refuseOpening(context, input);
  if (refusal) return refusal;
  const electionId = newId();
  await tx.election.create({
    data: {
      cityId: actor.cityId,
      id: electionId,
      communeId: actor.communeId,
      teamId: input.teamId,
      kind: input.kind,
      status: 'listing',
      followsId: input.followsId,
      openedBy: actor.displayName,
      changedBy: actor.displayName,
      changedAt: now,
    },
  });
  await appendLine(
    context,
    { teamId: input.teamId, of: { electionId, leavingId: null } },
    { event: 'opened', happenedOn: today },
  );
  if (input.kind === 're_recognition') await listWhoServes(context, input.teamId, electionId);
  return done({
    value: { electionId },
    message: 'Đã mở thủ tục. Có thể làm dần từng bước.',
    audit: {
      action: 'election.opened',
      subject: 'election',
      subjectId: electionId,
      detail: { kind: input.kind },
    },
  });
}
