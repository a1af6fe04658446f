import type { IsoDate } from '@/lib/domain/iso-date';
import type { DecisionInput } from '@/lib/features/roll/decision/decision-fields';
import { refuseDecision } from '@/lib/features/roll/decision/check-decision';
import { refused, type Outcome } from '@/lib/server/action';

type Fields = { readonly number: string; readonly decidedOn: string };

/** A decision that may be left out of a form: none, a whole one, or the refusal of half a one. */
export type OptionalDecision =
  | { readonly ok: true; readonly decision: DecisionInput | null }
  | { readonly ok: false; readonly refusal: Outcome<never> };

/**
 * Reads number and day of a decision that a form may leave out.
 * @param fields how the form calls the two.
 */
export function optionalDecision(
  number: string | null,
  decidedOn: IsoDate | null,
  today: IsoDate,
  fields: Fields,
): OptionalDecision {
  if (number === null && decidedOn === null) return { ok: true, decision: null };
  if (number === null)
    return {
      ok: false,
      refusal: refused('number_missing', 'Ghi số quyết định, hoặc xóa ngày.', fields.number),
    };
  if (decidedOn === null)
    return {
      ok: false,
      refusal: refused('day_missing', 'Ghi ngày quyết định, như 20/11/2026.', fields.decidedOn),
    };
  const decision = { number, decidedOn, takesEffectOn: null };
  const refusal = refuseDecision(decision, today, fields.decidedOn);
  return refusal ? { ok: false, refusal } : { ok: true, decision };
}
