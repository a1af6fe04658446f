import type { IsoDate } from '@/lib/domain/iso-date';
import type { CommuneKind } from '@/lib/domain/units/unit-name';

/** Somebody of the trainers' register, of the city or of a commune. */
export type Trainer = {
  readonly trainerId: string;
  /** None: a trainer of the city. */
  readonly communeId: string | null;
  readonly communeName: string | null;
  readonly communeKind: CommuneKind | null;
  /** Also a mediator. */
  readonly mediatorId: string | null;
  readonly fullName: string;
  readonly office: string | null;
  readonly phone: string | null;
  readonly decision: string | null;
  readonly validFrom: IsoDate;
  /** The first day out of office. */
  readonly validTo: IsoDate | null;
  /** The last completed class for trainers (K2a), as far as the reader sees it. */
  readonly trainedOn: IsoDate | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
};
