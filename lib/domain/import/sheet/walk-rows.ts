import type { OpenSheet } from '@/lib/domain/import/layout/find-layout';
import { teamOfTitle } from '@/lib/domain/import/layout/find-layout';
import type { ColumnField } from '@/lib/domain/import/layout';
import { readHamlets } from '@/lib/domain/import/read/hamlets';
import { readTeam, readTeamCell, type PlainGroup, type TeamRead } from '@/lib/domain/import/read/team-name';
import { hamletKindOf } from '@/lib/domain/import/sheet/hamlet-kind';
import { valueReader, type RowValues } from '@/lib/domain/import/sheet/values';
import { teamKey, type TeamHeading } from '@/lib/domain/import/sheet/teams-found';

/** A record of the sheet with the team it stands under. */
export type WalkedRow = {
  readonly sheet: string;
  readonly row: number;
  readonly hidden: boolean;
  readonly values: RowValues;
  readonly team: TeamRead | null;
  /** The sub-heading that names the team, when one does. */
  readonly headingRow: number | null;
};

type Standing = { readonly team: TeamRead; readonly row: number | null };

export type Walk = { readonly rows: readonly WalkedRow[]; readonly headings: readonly TeamHeading[] };

/** Goes through the records of a sheet from top to bottom and says under which team each stands. */
export function walkRows({ layout, grid, kinds }: OpenSheet, plainGroup: PlainGroup): Walk {
  const read = valueReader(grid, layout.columns);
  const has = (field: ColumnField): boolean => layout.columns.some((column) => column.field === field);
  const inColumns = has('team') || has('hamlets');
  const walked: WalkedRow[] = [];
  const headings: TeamHeading[] = [];
  let standing: Standing | null = teamOfSheet(layout.sheet, layout.titles, inColumns);
  let used = true;
  for (const known of kinds.rows) {
    if (known.kind === 'heading') {
      const team: TeamRead | null = readTeam(known.text, plainGroup);
      if (team === null) continue;
      const above = used ? null : (standing?.team ?? null);
      if (above !== null && isPlaceOf(above, team)) headings.pop();
      const placed = above !== null && team.hamlets.length === 0 ? { ...team, hamlets: above.hamlets } : team;
      standing = { team: placed, row: known.row };
      headings.push({ sheet: layout.sheet, row: known.row, ...placed });
      used = false;
    }
    if (known.kind !== 'data') continue;
    const values = read(known.row);
    const own: TeamRead | null = inColumns ? teamInColumns(values, layout.columns, standing) : null;
    if (own !== null && !isSameTeam(own, standing)) standing = { team: own, row: null };
    used = true;
    if (standing !== null && standing.row === null)
      headings.push({ sheet: layout.sheet, row: null, ...standing.team });
    walked.push({
      sheet: layout.sheet,
      row: known.row,
      hidden: known.hidden,
      values,
      team: standing?.team ?? null,
      headingRow: standing?.row ?? null,
    });
  }
  return { rows: walked, headings };
}

/** «I. Thôn Đông» with «Tổ hòa giải số 1» right below it: the first names the place of the second, no team of its own. */
const isPlaceOf = (above: TeamRead, team: TeamRead): boolean =>
  team.hamlets.length === 0 || above.hamlets.some((hamlet) => team.hamlets.includes(hamlet));

function teamOfSheet(sheet: string, titles: readonly string[], inColumns: boolean): Standing | null {
  if (inColumns) return null;
  const team = titles.map(teamOfTitle).find((found) => found !== null) ?? readTeam(sheet, 'team');
  return team === null ? null : { team, row: null };
}

const isSameTeam = (team: TeamRead, standing: Standing | null): boolean =>
  standing !== null &&
  standing.row !== null &&
  teamKey(team.name) === teamKey(standing.team.name) &&
  standing.team.hamlets.length > 0;

/** Below a sub-heading a column «Thôn» says where each person lives, not which team this is. */
function teamInColumns(
  values: RowValues,
  columns: OpenSheet['layout']['columns'],
  standing: Standing | null,
): TeamRead | null {
  const team = readTeamCell(values.text('team'));
  const place = values.text('hamlets');
  if (place === '') return team;
  if (team === null && standing !== null && standing.row !== null) return null;
  const heading = columns.find(({ field }) => field === 'hamlets')?.header ?? '';
  const hamlets = readHamlets(place, hamletKindOf(heading));
  if (team !== null) return { name: team.name, hamlets: hamlets.length > 0 ? hamlets : team.hamlets };
  return readTeam(hamlets.join(', '));
}
