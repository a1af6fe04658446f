import type { ImportKind } from '@/lib/domain/import/records';
import type { AttendeeMatch } from '@/lib/features/imports/kinds/attendance/attendance-line';
import { presentAttendeeMatch } from '@/lib/features/imports/kinds/attendance/present-attendee-match';
import type { CaseMatch } from '@/lib/features/imports/kinds/book/book-line';
import { presentCaseMatch } from '@/lib/features/imports/kinds/book/present-case-match';
import { presentRollMatch } from '@/lib/features/imports/kinds/roll/present-roll-match';
import type { RollMatch } from '@/lib/features/imports/kinds/roll/roll-match';

export type MatchView = {
  /** Who or what the row means, or may mean: a record of the portal, or another row of the file. */
  readonly title: string;
  /** What tells it apart. */
  readonly facts: string;
  /** Address of its page; null for a row of the file. */
  readonly href: string | null;
  /** What would be written over what stands there. */
  readonly changes: readonly { readonly label: string; readonly from: string; readonly to: string }[];
  /** The two answers to whether it is the same. */
  readonly answers: { readonly same: string; readonly other: string };
};

/** The match of a row in words. */
export function presentMatch(kind: ImportKind, match: unknown): MatchView | null {
  if (match === null) return null;
  switch (kind) {
    case 'roll':
      return presentRollMatch(match as RollMatch);
    case 'book':
      return presentCaseMatch(match as CaseMatch);
    case 'attendance':
      return presentAttendeeMatch(match as AttendeeMatch);
  }
}
