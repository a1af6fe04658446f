import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';

export type Applied = {
  readonly state: string;
  readonly obstacles: readonly { readonly code: string; readonly names: readonly string[] }[];
};

/** Applies a change as an actor, past the application's own checks. */
export async function applyChange(actor: Actor & { readonly cityId: string }, id: string): Promise<Applied> {
  const [row] = await withScope(
    actor,
    (tx) => tx.$queryRaw<{ answer: Applied }[]>`
      SELECT apply_unit_change(${actor.cityId}::uuid, ${id}::uuid, 'Nguyễn Thu Hà') AS answer`,
  );
  if (!row) throw new Error('no answer');
  return row.answer;
}
