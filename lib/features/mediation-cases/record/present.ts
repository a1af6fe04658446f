import { formatCaseNumber } from '@/lib/domain/mediation-case/numbering';
import { formatPhone } from '@/lib/format/phone';
import type { RecentCaseRow } from '@/lib/features/mediation-cases/record/list-recent-cases';
import type { RecordingTeamRow } from '@/lib/features/mediation-cases/record/list-recording-teams';
import type {
  DeskTeam,
  RecentCase,
  RecordingDesk,
} from '@/lib/features/mediation-cases/record/recording-desk';

const inOrder = new Intl.Collator('vi', { numeric: true });

/** «Tổ dân phố số 12», «Tổ dân phố số 13» → «Tổ dân phố số 12, 13»; names with nothing in common stay whole. */
export function joinPlaces(names: readonly string[]): string {
  const [first, ...others] = names;
  if (first === undefined) return '';
  const common = first.slice(0, first.lastIndexOf(' ') + 1);
  const shares = common !== '' && others.every((name) => name.startsWith(common));
  return [first, ...others.map((name) => (shares ? name.slice(common.length) : name))].join(', ');
}

function presentTeam(row: RecordingTeamRow): DeskTeam {
  return {
    id: row.id,
    name: row.name,
    neighbourhoods: joinPlaces(row.neighbourhoods),
    leader:
      row.leader_name === null
        ? null
        : {
            name: row.leader_name,
            address: { male: 'ông', female: 'bà' }[row.leader_sex ?? 'male'],
            phone: formatPhone(row.leader_phone ?? ''),
          },
    members: row.members,
    women: row.women,
    lastNumbers: row.last_numbers,
  };
}

const presentRecent = (row: RecentCaseRow): RecentCase => ({
  id: row.id,
  teamId: row.team_id,
  number: formatCaseNumber({ sequence: row.book_number, year: row.book_year }),
  receivedOn: row.received_on,
  parties: row.parties,
});

/** Rows → what the recording page shows; teams in the order people count them (2 before 12). */
export function presentDesk(
  teams: readonly RecordingTeamRow[],
  recent: readonly RecentCaseRow[],
): RecordingDesk {
  return {
    teams: teams.map(presentTeam).sort((a, b) => inOrder.compare(a.name, b.name)),
    recent: recent.map(presentRecent),
  };
}
