import type { IsoDate } from '@/lib/domain/iso-date';
import type { CityKind } from '@/lib/domain/units/unit-name';

/** A city or province: the tenant. */
export type City = {
  readonly cityId: string;
  readonly code: string;
  readonly name: string;
  readonly kind: CityKind;
  readonly validFrom: IsoDate;
  /** The first day on which it is no more. */
  readonly validTo: IsoDate | null;
};
