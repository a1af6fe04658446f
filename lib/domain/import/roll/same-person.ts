import type { Duplicate, RollRow, RowPlace } from '@/lib/domain/import/records';
import { issue, type Issue } from '@/lib/domain/import/issues';
import { teamKey } from '@/lib/domain/import/sheet/teams-found';
import { foldVietnamese } from '@/lib/schema/fold';

export type Repeated = { readonly duplicates: readonly Duplicate[]; readonly issues: readonly Issue[] };

const placeOf = ({ sheet, row }: RowPlace): RowPlace => ({ sheet, row });

/**
 * Finds people who stand twice in the file. Never by the name alone: Vietnam has many Nguyễn Văn Hùng. Within a team
 * the telephone or the year of birth must agree and neither may contradict; across teams both must agree.
 */
export function repeatedPeople(rows: readonly RollRow[]): Repeated {
  const duplicates: Duplicate[] = [];
  const issues: Issue[] = [];
  const byName = new Map<string, RollRow[]>();
  for (const row of rows) {
    const name = foldVietnamese(row.record.fullName);
    if (name === '') continue;
    const earlier = byName.get(name) ?? [];
    // Somebody of two teams who stands twice in the second repeats that row, not the first.
    const isHere = (other: RollRow): boolean => teamKey(other.record.team) === teamKey(row.record.team);
    const same =
      earlier.find((other) => isHere(other) && isSamePerson(other, row)) ??
      earlier.find((other) => isSamePerson(other, row));
    if (same) {
      const inTeam = teamKey(same.record.team) === teamKey(row.record.team);
      const column = row.columns.fullName ?? null;
      const found = inTeam
        ? issue({ ...placeOf(row), column }, 'DUPLICATE_IN_FILE', { what: 'người', row: same.row })
        : issue({ ...placeOf(row), column }, 'PERSON_IN_TWO_TEAMS', {
            team: same.record.team,
            row: same.row,
          });
      issues.push(found);
      duplicates.push({
        code: inTeam ? 'SAME_PERSON_SAME_TEAM' : 'SAME_PERSON_OTHER_TEAM',
        rows: [placeOf(same), placeOf(row)],
        reason: found.reason,
        keep: placeOf(same),
      });
    }
    byName.set(name, [...earlier, row]);
  }
  return { duplicates, issues };
}

function isSamePerson(one: RollRow, other: RollRow): boolean {
  const [first, second] = [one.record, other.record];
  const year = agreement(first.birthYear, second.birthYear);
  const phone = agreement(first.phone, second.phone);
  return teamKey(first.team) === teamKey(second.team)
    ? year !== 'differs' && phone !== 'differs' && (year === 'same' || phone === 'same')
    : year === 'same' && phone === 'same';
}

const agreement = <T>(one: T | null, other: T | null): 'same' | 'differs' | 'unknown' =>
  one === null || other === null ? 'unknown' : one === other ? 'same' : 'differs';
