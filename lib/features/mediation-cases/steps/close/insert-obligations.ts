import 'server-only';
import { databaseDay } from '@/lib/db/day';
import { newId } from '@/lib/db/ids';
import type { StepContext } from '@/lib/features/mediation-cases/steps/case-step';
import type { ObligationInput } from '@/lib/features/mediation-cases/steps/close/schema';
import { belonging } from '@/lib/features/mediation-cases/steps/writing';

/** Writes what the parties promised; each is followed up until it is done. @returns the first day one is due, or null. */
export async function insertObligations(
  { tx, file }: StepContext,
  obligations: readonly ObligationInput[],
): Promise<Date | null> {
  await tx.caseObligation.createMany({
    data: obligations.map(({ debtorPartyId, creditorPartyId, what, amountVnd, dueOn }) => ({
      ...belonging(file),
      id: newId(),
      debtorPartyId,
      creditorPartyId,
      what,
      amountVnd,
      dueOn: databaseDay(dueOn),
    })),
  });
  const first = obligations.map(({ dueOn }) => dueOn).sort()[0];
  return first === undefined ? null : databaseDay(first);
}
