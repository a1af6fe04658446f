import type { IsoDate } from '@/lib/domain/iso-date';
import { communeName } from '@/lib/domain/units/unit-name';
import type { TeamMembers } from '@/lib/features/roll/team/file/present-members';
import type { RollTeam } from '@/lib/features/roll/team/team';
import { formatDate } from '@/lib/format/date';
import { formatCount } from '@/lib/format/number';

/** «Tổ dân phố 27, Tổ dân phố 28, phường Láng. 4 hòa giải viên, 1 người chờ công nhận.» */
export function sayTeam(
  team: RollTeam,
  { serving, awaiting }: Pick<TeamMembers, 'serving' | 'awaiting'>,
  today: IsoDate,
): string {
  const where = [
    ...team.neighbourhoods.map(({ name }) => name),
    communeName({ kind: team.communeKind, name: team.communeName }),
  ].join(', ');
  if (team.validTo !== null && team.validTo <= today)
    return `${where}. Tổ đã giải thể từ ngày ${formatDate(team.validTo)}.`;
  const waiting = awaiting === 0 ? '' : `, ${formatCount(awaiting)} người chờ công nhận`;
  return `${where}. ${formatCount(serving)} hòa giải viên${waiting}.`;
}
