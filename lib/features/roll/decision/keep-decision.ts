import 'server-only';
import { newId } from '@/lib/db/ids';
import type { ScopedTx } from '@/lib/db/scope';
import type { DecisionKind } from '@/lib/domain/roll/decision-kind';
import type { DecisionInput } from '@/lib/features/roll/decision/decision-fields';
import type { Keeper } from '@/lib/features/roll/keeper';

/**
 * Writes a decision down, or finds it: one paper about several people is typed several times and stays one paper. What
 * was written before about its taking effect stays as it is.
 * @returns its id.
 */
export async function keepDecision(
  tx: ScopedTx,
  { cityId, communeId, displayName }: Keeper,
  { kind, number, decidedOn, takesEffectOn }: DecisionInput & { readonly kind: DecisionKind },
  now: Date,
): Promise<string> {
  const [written] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO roll_decision (city_id, id, commune_id, kind, number, decided_on, takes_effect_on, changed_by, changed_at)
    VALUES (${cityId}::uuid, ${newId()}::uuid, ${communeId}::uuid, ${kind}, ${number}, ${decidedOn}::date,
            ${takesEffectOn}::date, ${displayName}, ${now})
    ON CONFLICT (city_id, commune_id, kind, number, decided_on) WHERE inherited_from_id IS NULL
      DO UPDATE SET takes_effect_on = coalesce(roll_decision.takes_effect_on, excluded.takes_effect_on)
    RETURNING id`;
  if (!written) throw new Error('a decision that was written did not return its id');
  return written.id;
}
