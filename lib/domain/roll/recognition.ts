import { addMonths } from '@/lib/domain/calendar';
import { rowsInForce, type DatedRow } from '@/lib/domain/dated-rows';
import type { IsoDate } from '@/lib/domain/iso-date';

/** `first`: new on the roll. `re_recognition`: somebody who was a mediator before is recognised again. */
export const RECOGNITIONS = ['first', 're_recognition'] as const;
export type Recognition = (typeof RECOGNITIONS)[number];

export const RECOGNITION_LABELS: Record<Recognition, string> = {
  first: 'Công nhận lần đầu',
  re_recognition: 'Công nhận lại, không tính là người mới',
};

/**
 * Times in which communes recognised anew whoever served already, because units merged. A decision of such a time is
 * taken for a re-recognition unless somebody says otherwise.
 */
export const MERGER_TIMES: readonly DatedRow[] = [
  {
    code: 'merger_2025',
    legalBasis:
      'Luật Tổ chức chính quyền địa phương 72/2025/QH15; Nghị quyết 76/2025/UBTVQH15 về sắp xếp đơn vị hành chính',
    effectiveFrom: '2025-07-01',
    effectiveTo: '2025-12-31',
  },
];

/** Who comes back within this time was never away long enough to be trained as a beginner (Đề án 315, chỉ tiêu người mới). */
const MONTHS_AWAY_BEFORE_NEW = 12;

/** What the roll knows of the person's earlier service. */
export type EarlierService =
  | { readonly kind: 'none_known' }
  | { readonly kind: 'serving' }
  /** `until`: the first day without any seat. */
  | { readonly kind: 'left'; readonly until: IsoDate };

/**
 * What a recognition of that day is. People already serving, people away for a year at most, and people without known
 * history in the time of a merger are recognised again; everyone else is new.
 */
export function recognitionKindOf(
  decidedOn: IsoDate,
  earlier: EarlierService = { kind: 'none_known' },
  mergers: readonly DatedRow[] = MERGER_TIMES,
): Recognition {
  switch (earlier.kind) {
    case 'serving':
      return 're_recognition';
    case 'left':
      return decidedOn > addMonths(earlier.until, MONTHS_AWAY_BEFORE_NEW) ? 'first' : 're_recognition';
    case 'none_known':
      return rowsInForce(mergers, decidedOn).length > 0 ? 're_recognition' : 'first';
  }
}

/** Months in which a new mediator must be trained (Hà Nội, KH 183/KH-UBND): that long is somebody «new». */
export const NEW_FOR_MONTHS = 6;

/** The last day on which somebody first recognised on `recognisedOn` counts as new. */
export const newUntil = (recognisedOn: IsoDate): IsoDate => addMonths(recognisedOn, NEW_FOR_MONTHS);

/**
 * Whether the person is new on `day`.
 * @param recognisedOn day of the first recognition; null when only re-recognitions are known: never new.
 */
export const isNewOn = (recognisedOn: IsoDate | null, day: IsoDate): boolean =>
  recognisedOn !== null && recognisedOn <= day && day <= newUntil(recognisedOn);
