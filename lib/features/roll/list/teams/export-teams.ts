import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { withScope } from '@/lib/db/scope';
import { queryOf } from '@/lib/features/roll/list/address';
import { exportCaptions } from '@/lib/features/roll/list/export-captions';
import { teamFilterQuery, type TeamOrder } from '@/lib/features/roll/list/teams/filter';
import { teamsWithFinding, type ReadTeamFacts } from '@/lib/features/roll/list/teams/judged';
import { parseTeamListParams, type TeamCursor } from '@/lib/features/roll/list/teams/params';
import { presentTeam, type TeamLine } from '@/lib/features/roll/list/teams/present';
import { countTeams, listTeams, type TeamQuestion } from '@/lib/features/roll/list/teams/rows';
import { teamFilterWords } from '@/lib/features/roll/list/teams/words';
import { formatCount } from '@/lib/format/number';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { workbookHeaders } from '@/lib/workbook/workbook-headers';
import { writeWorkbook } from '@/lib/workbook/write-workbook';
import type { WrittenColumn, WrittenValue } from '@/lib/workbook/write/written-sheet';

/** Teams asked for at a time while the file is on its way. */
const BATCH = 500;

type ExportColumn = WrittenColumn & { readonly value: (line: TeamLine) => WrittenValue };

const COLUMNS: readonly ExportColumn[] = [
  { header: 'Xã, phường', width: 22, kind: 'text', value: ({ commune }) => commune },
  { header: 'Tổ hòa giải', width: 24, kind: 'text', value: ({ name }) => name },
  { header: 'Thôn, tổ dân phố', width: 28, kind: 'text', value: (line) => line.neighbourhoods },
  { header: 'Tổ trưởng', width: 26, kind: 'text', value: ({ leaders }) => leaders.join(', ') },
  { header: 'Hòa giải viên', width: 12, kind: 'number', value: ({ serving }) => serving },
  { header: 'Nữ', width: 8, kind: 'number', value: ({ women }) => women },
  { header: 'Chờ công nhận', width: 12, kind: 'number', value: ({ awaiting }) => awaiting },
  { header: 'Số người theo quyết định', width: 14, kind: 'number', value: ({ quota }) => quota },
  { header: 'Rà soát gần nhất', width: 14, kind: 'date', value: (line) => line.lastReviewedOn },
  {
    header: 'Kiện toàn',
    width: 18,
    kind: 'text',
    value: ({ standing }) =>
      standing === null ? 'Đã giải thể' : standing.consolidated ? 'Đã kiện toàn' : 'Chưa kiện toàn',
  },
  {
    header: 'Điều cần làm',
    width: 48,
    kind: 'text',
    value: ({ standing }) => standing?.findings.join('; ') ?? null,
  },
];

/**
 * Every team of the filter in the address, judged as it stands today, as a workbook that says of itself who made it,
 * when, in what place and by what filter. Audited before the first byte.
 */
export async function exportTeams(
  context: Context & { readonly url: URL },
  readFacts: ReadTeamFacts,
): Promise<Response> {
  const { tx, actor, today, url } = context;
  if (actor.role === 'operator') throw new NotFoundError();
  const { filter, sort } = parseTeamListParams(queryOf(url));
  const only = await teamsWithFinding(tx, actor, filter, today, readFacts);
  const question = { actor, today, filter, only };
  const total = await countTeams(tx, question);
  const captions = await exportCaptions(
    { ...context, actor },
    {
      title: 'Danh sách tổ hòa giải',
      places: [filter.communeId, filter.neighbourhoodId],
      filter: (placeName) => teamFilterWords(filter, placeName),
      sum: `${formatCount(total)} tổ`,
    },
  );
  const { q, ...codes } = teamFilterQuery(filter);
  await recordAudit(tx, {
    action: 'roll.exported',
    subject: 'team',
    subjectId: null,
    detail: { list: 'teams', ...codes, searched: q !== undefined, teams: total },
  });
  const file = writeWorkbook([
    {
      name: 'Tổ hòa giải',
      captions,
      columns: [{ header: 'STT', width: 6, kind: 'number' }, ...COLUMNS],
      rows: numbered(teamsInBatches(question, sort, readFacts)),
    },
  ]);
  return new Response(file, { headers: workbookHeaders(`tổ hòa giải ${today}`) });
}

async function* teamsInBatches(
  question: TeamQuestion,
  sort: TeamOrder,
  readFacts: ReadTeamFacts,
): AsyncGenerator<TeamLine> {
  const { actor, today } = question;
  let after: TeamCursor | null = null;
  for (;;) {
    const page = { sort, after, limit: BATCH };
    const { rows, facts } = await withScope(actor, async (tx) => {
      const found = await listTeams(tx, question, page);
      const teamIds = found.map(({ id }) => id);
      return {
        rows: found,
        facts: await readFacts(tx, { cityId: actor.cityId, of: 'teams', teamIds }, today),
      };
    });
    const factsOf = new Map(facts.map((team) => [team.teamId, team]));
    for (const row of rows) yield presentTeam(row, factsOf.get(row.id), today);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = { commune: last.commune_key, team: last.team_key, id: last.id };
  }
}

async function* numbered(lines: AsyncIterable<TeamLine>): AsyncGenerator<readonly WrittenValue[]> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    yield [number, ...COLUMNS.map(({ value }) => value(line))];
  }
}
