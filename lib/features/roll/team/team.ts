import type { IsoDate } from '@/lib/domain/iso-date';
import type { CommuneKind } from '@/lib/domain/units/unit-name';
import type { DecisionLine } from '@/lib/features/roll/seat/seat-on-roll';

/** A team of a commune. */
export type RollTeam = {
  readonly teamId: string;
  readonly communeId: string;
  readonly communeName: string;
  readonly communeKind: CommuneKind;
  readonly name: string;
  /** How many mediators the chairman of the commune set (Luật HGƠCS Đ12.2). */
  readonly quota: number | null;
  readonly validFrom: IsoDate;
  /** The first day on which it is no more. */
  readonly validTo: IsoDate | null;
  readonly establishedBy: DecisionLine | null;
  readonly numbersBy: DecisionLine | null;
  readonly endedBy: DecisionLine | null;
  readonly neighbourhoods: readonly { readonly id: string; readonly name: string }[];
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
};
