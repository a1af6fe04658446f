import 'server-only';
import { ELECTION_KINDS, type ElectionKind } from '@/lib/domain/election/election';
import { asKeeper } from '@/lib/features/elections/keeper';
import type { Context } from '@/lib/server/context';
import { uuid } from '@/lib/schema/reference';

export type TeamChoice = {
  readonly teamId: string;
  readonly name: string;
  /** «Tổ dân phố số 12; 4/7 hòa giải viên». */
  readonly note: string;
};

/** What the form of a new procedure starts from. */
export type OpeningDesk = {
  readonly teams: readonly TeamChoice[];
  readonly chosen: { readonly teamId: string; readonly kind: ElectionKind | ''; readonly followsId: string };
};

type TeamRow = {
  readonly teamId: string;
  readonly name: string;
  readonly quota: number | null;
  readonly serving: number;
  readonly places: string | null;
};

type Asked = { readonly team?: unknown; readonly kind?: unknown; readonly follows?: unknown };

const idOf = (asked: unknown): string => {
  const id = uuid().safeParse(asked);
  return id.success ? id.data : '';
};

/** The commune's teams in force, and what the address has chosen already; what it cannot mean is left open. */
export async function readOpeningDesk(asked: Context, address: Asked): Promise<OpeningDesk> {
  const { tx, actor, today } = asKeeper(asked);
  const rows = await tx.$queryRaw<TeamRow[]>`
    SELECT t.id AS "teamId", t.name, t.quota,
           (SELECT count(DISTINCT s.mediator_id)::int FROM team_membership s
             WHERE s.city_id = t.city_id AND s.team_id = t.id
               AND (s.valid_to IS NULL OR s.valid_to > ${today}::date)) AS serving,
           (SELECT string_agg(n.name, ', ' ORDER BY n.search_name) FROM team_neighbourhood tn
              JOIN neighbourhood n ON n.city_id = tn.city_id AND n.id = tn.neighbourhood_id
             WHERE tn.city_id = t.city_id AND tn.team_id = t.id AND tn.valid_to IS NULL) AS places
      FROM team t
     WHERE t.city_id = ${actor.cityId}::uuid AND t.commune_id = ${actor.communeId}::uuid
       AND (t.valid_to IS NULL OR t.valid_to > ${today}::date)
     ORDER BY t.search_name, t.id`;
  const teamId = idOf(address.team);
  return {
    teams: rows.map(({ quota, serving, places, ...team }) => ({
      teamId: team.teamId,
      name: team.name,
      note: [places, quota === null ? `${serving} hòa giải viên` : `${serving}/${quota} hòa giải viên`]
        .filter(Boolean)
        .join('; '),
    })),
    chosen: {
      teamId: rows.some((row) => row.teamId === teamId) ? teamId : '',
      kind: ELECTION_KINDS.find((kind) => kind === address.kind) ?? '',
      followsId: idOf(address.follows),
    },
  };
}
