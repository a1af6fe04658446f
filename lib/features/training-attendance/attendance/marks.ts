import type { Presence } from '@/lib/domain/training/session-part';

/** What was touched on this page and not sent yet, by kind; one person stands in one of them. */
export type Marks = Readonly<Record<Presence, readonly string[]>>;

type Known = { readonly mediatorId: string; readonly presence: Presence | null };

const KINDS: readonly Presence[] = ['present', 'excused', 'absent'];

/** What was touched of somebody, or null. */
const touchedOf = (marks: Marks, id: string): Presence | null =>
  KINDS.find((kind) => marks[kind].includes(id)) ?? null;

/** How somebody stands on the page: as touched, else as was written before. */
export const standingOf = (marks: Marks, { mediatorId, presence }: Known): Presence | null =>
  touchedOf(marks, mediatorId) ?? presence;

/** The marks with people set to one state; what says the same as what is written already is not sent. */
export function withMarks(marks: Marks, people: readonly Known[], state: Presence): Marks {
  const ids = new Set(people.map(({ mediatorId }) => mediatorId));
  const changed = people.filter(({ presence }) => presence !== state).map(({ mediatorId }) => mediatorId);
  const kept = (kind: Presence): readonly string[] => marks[kind].filter((id) => !ids.has(id));
  return {
    present: kept('present'),
    excused: kept('excused'),
    absent: kept('absent'),
    [state]: [...kept(state), ...changed],
  };
}

/** One tap: there, and with a second tap not there. Somebody of whom nothing was written is back to nothing. */
export function toggled(marks: Marks, person: Known, wanted: Presence = 'present'): Marks {
  if (standingOf(marks, person) !== wanted) return withMarks(marks, [person], wanted);
  const before = person.presence === wanted ? 'absent' : person.presence;
  return before === null ? withoutMark(marks, person.mediatorId) : withMarks(marks, [person], before);
}

function withoutMark(marks: Marks, id: string): Marks {
  return {
    present: marks.present.filter((one) => one !== id),
    excused: marks.excused.filter((one) => one !== id),
    absent: marks.absent.filter((one) => one !== id),
  };
}
