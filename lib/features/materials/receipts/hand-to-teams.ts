import 'server-only';
import { newId } from '@/lib/db/ids';
import {
  refuseHandOut,
  sayHandedOut,
  type HandedOut,
} from '@/lib/features/materials/receipts/judge-hand-out';
import type { HandToTeamsInput } from '@/lib/features/materials/receipts/schema';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { communeKeeperOf } from '@/lib/server/keeper';
import { NotFoundError } from '@/lib/server/not-found';

/** Writes that whole teams of the commune were handed copies. What that counts for, the city's plan says. */
export async function handToTeams(
  { tx, actor, today }: Context,
  { versionId, on, teamIds, copies }: HandToTeamsInput,
): Promise<Outcome<HandedOut>> {
  const { cityId, communeId, displayName } = communeKeeperOf(actor);
  const refusal = await refuseHandOut(tx, versionId, on, today);
  if (refusal) return refusal;
  const teams = await tx.$queryRaw<{ id: string; open: boolean }[]>`
    SELECT id, valid_from <= ${on}::date AND (valid_to IS NULL OR valid_to > ${on}::date) AS open FROM team
     WHERE city_id = ${cityId}::uuid AND commune_id = ${communeId}::uuid AND id = ANY (${teamIds}::uuid[])`;
  if (teams.length < teamIds.length) throw new NotFoundError();
  if (teams.some(({ open }) => !open))
    return refused('team_not_open', 'Có tổ không hoạt động ngày đó. Xem lại ngày.', 'on');
  const handed = await tx.$executeRaw`
    INSERT INTO material_receipt (city_id, id, version_id, commune_id, team_id, way, received_on, copies, recorded_by)
    SELECT ${cityId}::uuid, it.id, ${versionId}::uuid, ${communeId}::uuid, it.team_id, 'team', ${on}::date, ${copies},
           ${displayName}
      FROM unnest(${teams.map(newId)}::uuid[], ${teams.map(({ id }) => id)}::uuid[]) AS it (id, team_id)
    ON CONFLICT DO NOTHING`;
  return done({
    value: { versionId, handed },
    message: sayHandedOut(handed, teams.length, 'tổ'),
    audit: {
      action: 'material.handed_out',
      subject: 'material_version',
      subjectId: versionId,
      detail: { to: 'teams', on, asked: teams.length, handed, copies },
    },
  });
}
