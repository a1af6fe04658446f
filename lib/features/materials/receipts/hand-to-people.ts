import 'server-only';
import { newId } from '@/lib/db/ids';
import {
  refuseHandOut,
  sayHandedOut,
  type HandedOut,
} from '@/lib/features/materials/receipts/judge-hand-out';
import type { HandToPeopleInput } from '@/lib/features/materials/receipts/schema';
import { formatCount } from '@/lib/format/number';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { communeKeeperOf } from '@/lib/server/keeper';
import { NotFoundError } from '@/lib/server/not-found';

/** Writes that people of the commune's teams were handed a printed copy; whoever has one already is left as it is. */
export async function handToPeople(
  { tx, actor, today }: Context,
  { versionId, on, mediatorIds }: HandToPeopleInput,
): Promise<Outcome<HandedOut>> {
  const { cityId, communeId, displayName } = communeKeeperOf(actor);
  const refusal = await refuseHandOut(tx, versionId, on, today);
  if (refusal) return refusal;
  const seats = await tx.$queryRaw<{ mediatorId: string; teamId: string; sits: boolean }[]>`
    SELECT DISTINCT ON (s.mediator_id) s.mediator_id AS "mediatorId", s.team_id AS "teamId",
           s.valid_from <= ${on}::date AND (s.valid_to IS NULL OR s.valid_to > ${on}::date) AS sits
      FROM team_membership s
     WHERE s.city_id = ${cityId}::uuid AND s.commune_id = ${communeId}::uuid AND s.mediator_id = ANY (${mediatorIds}::uuid[])
     ORDER BY s.mediator_id, sits DESC, s.role, s.team_id`;
  if (seats.length < mediatorIds.length) throw new NotFoundError();
  const away = seats.filter(({ sits }) => !sits).length;
  if (away > 0)
    return refused('not_serving', `${formatCount(away)} người không ở tổ nào ngày đó. Xem lại ngày.`, 'on');
  const handed = await tx.$executeRaw`
    INSERT INTO material_receipt (city_id, id, version_id, commune_id, team_id, mediator_id, way, received_on, recorded_by)
    SELECT ${cityId}::uuid, it.id, ${versionId}::uuid, ${communeId}::uuid, it.team_id, it.mediator_id, 'printed',
           ${on}::date, ${displayName}
      FROM unnest(${seats.map(newId)}::uuid[], ${seats.map(({ mediatorId }) => mediatorId)}::uuid[],
                  ${seats.map(({ teamId }) => teamId)}::uuid[]) AS it (id, mediator_id, team_id)
    ON CONFLICT DO NOTHING`;
  return done({
    value: { versionId, handed },
    message: sayHandedOut(handed, seats.length, 'người'),
    audit: {
      action: 'material.handed_out',
      subject: 'material_version',
      subjectId: versionId,
      detail: { to: 'people', on, asked: seats.length, handed },
    },
  });
}
