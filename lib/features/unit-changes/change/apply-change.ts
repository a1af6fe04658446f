import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { ChangeState } from '@/lib/domain/unit-change/kinds';
import type { Obstacle } from '@/lib/domain/unit-change/obstacles';

export type Applied = {
  readonly state: ChangeState;
  readonly obstacles: readonly Obstacle[];
  /** False when somebody else had settled it already. */
  readonly changed: boolean;
};

/**
 * Confirms a change and does it when it is due, in the transaction around: all of it or nothing. Done once however often
 * it is asked for. @throws DatabaseError `denied` when it is not the actor's to make
 */
export async function applyChange(
  tx: ScopedTx,
  { cityId, changeId, by }: { readonly cityId: string; readonly changeId: string; readonly by: string },
): Promise<Applied> {
  const [row] = await tx.$queryRaw<{ answer: Applied }[]>`
    SELECT apply_unit_change(${cityId}::uuid, ${changeId}::uuid, ${by}) AS answer`;
  if (!row) throw new Error('apply_unit_change gave no answer');
  return row.answer;
}
