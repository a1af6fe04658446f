import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { Figure } from '@/lib/domain/indicators/figure';
import type { IsoDate } from '@/lib/domain/iso-date';

/** The value of an indicator at the end of a month, as it was kept then; records edited later do not move it. */
export type KeptMonth = Figure & {
  /** Its last day. */
  readonly month: IsoDate;
};

/** The kept months of a place, oldest first; months that were never kept are absent. */
export type KeptMonths = Readonly<Partial<Record<IndicatorCode, readonly KeptMonth[]>>>;
