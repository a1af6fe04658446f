import type { IsoDate } from '@/lib/domain/iso-date';
import type { SupporterKind } from '@/lib/domain/support/supporter-kind';

/** Somebody of the law who supports teams, as the register keeps them. */
export type Supporter = {
  readonly supporterId: string;
  /** Null: the city's, for teams of any commune. */
  readonly communeId: string | null;
  /** Also on the roll as a mediator. */
  readonly mediatorId: string | null;
  readonly fullName: string;
  readonly kind: SupporterKind;
  readonly organisation: string | null;
  readonly phone: string | null;
  readonly validFrom: IsoDate;
  /** The first day on which they no longer support anybody. */
  readonly validTo: IsoDate | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
};
