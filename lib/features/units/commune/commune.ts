import type { IsoDate } from '@/lib/domain/iso-date';
import type { CommuneKind } from '@/lib/domain/units/unit-name';

/** A commune, ward or special zone. Its id stays through changes of name: teams, people and cases stand under it. */
export type Commune = {
  readonly cityId: string;
  readonly communeId: string;
  readonly code: string;
  readonly name: string;
  readonly kind: CommuneKind;
  readonly validFrom: IsoDate;
  /** The first day on which it is no more. */
  readonly validTo: IsoDate | null;
  readonly successorId: string | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
};
