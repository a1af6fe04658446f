import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { addDays } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { RecordingTeam } from '@/lib/domain/mediation-case/decisions/record';

type Row = { commune_id: string; name: string; valid_from: IsoDate; valid_to: IsoDate | null };

/** The team with this id, if the scope may see it; null when it is unknown, foreign or another commune's. */
export async function findRecordingTeam(
  tx: ScopedTx,
  cityId: string,
  teamId: string,
): Promise<(RecordingTeam & { readonly name: string }) | null> {
  const [team] = await tx.$queryRaw<Row[]>`
    SELECT commune_id, name, valid_from::text, valid_to::text FROM team
     WHERE city_id = ${cityId}::uuid AND id = ${teamId}::uuid`;
  return team
    ? {
        teamId,
        communeId: team.commune_id,
        name: team.name,
        foundedOn: team.valid_from,
        // valid_to is the first day the team is no more; the rule asks for the last day it was.
        closedOn: team.valid_to && addDays(team.valid_to, -1),
      }
    : null;
}
