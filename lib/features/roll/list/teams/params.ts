import { TEAM_FINDING_FILTERS } from '@/lib/domain/roll/radar/finding-filter';
import { cursorText, oneOf, recordOrNull, searched, type Address } from '@/lib/features/roll/list/address';
import { TEAM_STATUS_FILTERS, type TeamFilter, type TeamOrder } from '@/lib/features/roll/list/teams/filter';
import { encodeCursor, keysetCursor, uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** The names and the id of a page's last team: the next page begins after it. */
export type TeamCursor = { readonly commune: string; readonly team: string; readonly id: string };

/** The address of the list, understood. */
export type TeamListParams = {
  readonly filter: TeamFilter;
  readonly sort: TeamOrder;
  /** Where the page begins; null for the first. */
  readonly after: TeamCursor | null;
};

const Params = z.object({
  q: searched(),
  commune: recordOrNull(),
  neighbourhood: recordOrNull(),
  finding: oneOf(TEAM_FINDING_FILTERS),
  status: oneOf(TEAM_STATUS_FILTERS),
  direction: oneOf(['asc', 'desc']),
  after: cursorText(),
});

/** The opaque text of the address for the page after a team. */
export const teamCursorText = ({ commune, team, id }: TeamCursor): string =>
  encodeCursor([commune, team, id]);

function parseTeamCursor(text: string): TeamCursor | null {
  const read = keysetCursor(3).safeParse(text);
  if (!read.success) return null;
  const [commune = '', team = '', id = ''] = read.data;
  return uuid().safeParse(id).success && !`${commune}${team}`.includes('\u0000')
    ? { commune, team, id }
    : null;
}

/** Reads the address. What it does not understand filters nothing. */
export function parseTeamListParams(address: Address): TeamListParams {
  const read = Params.parse(address);
  return {
    filter: {
      search: read.q,
      communeId: read.commune,
      neighbourhoodId: read.neighbourhood,
      finding: read.finding,
      status: read.status,
    },
    sort: { key: 'name', direction: read.direction ?? 'asc' },
    after: parseTeamCursor(read.after),
  };
}
