import type { Issue } from '@/lib/domain/import/issues';
import { isSound, type Attendance, type RollPerson } from '@/lib/domain/import/records';
import type { Presence } from '@/lib/domain/training/session-part';
import type {
  AttendanceLine,
  AttendeeMatch,
  Presences,
} from '@/lib/features/imports/kinds/attendance/attendance-line';
import type { KnownAttendance, ListedClass } from '@/lib/features/imports/kinds/attendance/find-class';
import type { RowChoice, Texts, Verdict } from '@/lib/features/imports/kinds/kind';
import { formatPhone } from '@/lib/format/phone';

const PRESENCE: Record<Attendance, Presence> = { co_mat: 'present', vang_co_phep: 'excused', vang: 'absent' };

export type AttendeeToJudge = {
  readonly record: AttendanceLine;
  readonly fields: Texts;
  readonly issues: readonly Issue[];
  readonly choice: RowChoice | null;
  /** The earlier row of the file that names the same person. */
  readonly repeats: (AttendeeMatch & { readonly kind: 'row' }) | null;
};

export type AttendeeVerdict = {
  readonly verdict: Verdict;
  readonly match: AttendeeMatch | null;
  readonly targetId: string | null;
};

/** What a line says of each half-day, in the words of the portal. */
export const presencesOf = ({ sessions }: Pick<AttendanceLine, 'sessions'>): Presences =>
  Object.fromEntries(Object.entries(sessions).map(([label, mark]) => [label, PRESENCE[mark]]));

/** «sinh 1966, Tổ hòa giải số 1, 0956 025 753». */
export const tellApart = ({ birthYear, team, phone }: RollPerson): string =>
  [birthYear === null ? '' : `sinh ${birthYear}`, team, phone === null ? '' : formatPhone(phone)]
    .filter(Boolean)
    .join(', ');

/**
 * What becomes of a line: whoever is left out goes first, then what is wrong, then a line whose person only somebody
 * who was there can name, then a person who stands on the list twice, then what the class knows already.
 */
export function judgeAttendee(
  row: AttendeeToJudge,
  { sessions }: ListedClass,
  known: KnownAttendance,
): AttendeeVerdict {
  const { record, choice, repeats, fields } = row;
  const { person } = record;
  const undecided = { match: null, targetId: null };
  if (choice === 'left_out') return { verdict: 'left_out', ...undecided };
  // «Another person» than whom the name means: it must be said who.
  const isOther = choice === 'other_person' && repeats !== null && !fields.person;
  if (!isSound(row) || person === null || isOther) return { verdict: 'wrong', ...undecided };
  if (repeats)
    return { verdict: choice === 'same_person' ? 'same' : 'doubtful', match: repeats, targetId: null };

  const said = presencesOf(record);
  const stands = known.get(person.id);
  const was = Object.fromEntries(
    Object.entries(said).flatMap(([label, presence]): [string, Presence | null][] => {
      const now = stands?.[sessions.get(label)?.sessionId ?? ''] ?? null;
      return stands && now !== presence ? [[label, now]] : [];
    }),
  );
  const { id: mediatorId, fullName } = person;
  const match: AttendeeMatch = { kind: 'person', mediatorId, fullName, facts: tellApart(person), was, said };
  const verdict = !stands ? 'new' : Object.keys(was).length > 0 ? 'changed' : 'same';
  return { verdict, match, targetId: mediatorId };
}
