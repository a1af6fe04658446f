import type { AttendanceLine } from '@/lib/features/imports/kinds/attendance/attendance-line';
import { tellApart } from '@/lib/features/imports/kinds/attendance/judge-attendee';
import type { Candidate } from '@/lib/features/imports/review/present-row';

/** The people whom a line may mean; a line that stands there twice may also mean the one it names. */
export function presentCandidates(record: unknown): readonly Candidate[] {
  const { candidates } = record as AttendanceLine;
  return candidates.map((person) => ({ id: person.id, name: person.fullName, facts: tellApart(person) }));
}
