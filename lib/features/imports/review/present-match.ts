import type { ImportKind } from '@/lib/domain/import/records';
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
};

/** The match of a row in words. */
export function presentMatch(kind: ImportKind, match: unknown): MatchView | null {
  if (match === null) return null;
  return kind === 'roll' ? presentRollMatch(match as RollMatch) : null;
}
