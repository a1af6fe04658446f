import type { IsoDate } from '@/lib/domain/iso-date';

/** A unit of the same kind that this one came from or went to. */
export type Relative = {
  readonly unitId: string;
  readonly name: string;
  readonly on: IsoDate;
  /** False where the reader's scope does not hold it any more: it is named and not linked. */
  readonly isOpen: boolean;
};

/** What became of a unit, and what it was before. */
export type UnitHistory = {
  readonly unit: 'neighbourhood' | 'team';
  /** It ended; this one took its place. */
  readonly successor: Relative | null;
  /** Units that ended and became part of it. */
  readonly tookUp: readonly Relative[];
  /** A part of that one, which went on. */
  readonly takenOutOf: Relative | null;
  /** Parts that became units of their own. */
  readonly gaveOff: readonly Relative[];
  readonly formerNames: readonly { readonly name: string; readonly until: IsoDate }[];
};
