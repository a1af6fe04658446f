import 'server-only';
import { SETTLED } from '@/lib/features/unit-changes/change/confirm-change';
import { findChange } from '@/lib/features/unit-changes/change/read-change';
import type { ChangeInput } from '@/lib/features/unit-changes/change/schema';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

export type CancelledChange = { readonly changeId: string };

/** Takes a draft or a plan back. What is done is not undone by this: another change does that. */
export async function cancelChange(
  context: Context,
  { changeId }: ChangeInput,
): Promise<Outcome<CancelledChange>> {
  const { tx, actor } = context;
  const { isTheirs } = await findChange(context, changeId);
  if (!isTheirs) throw new NotFoundError();
  const [row] = await tx.$queryRaw<{ taken: boolean }[]>`
    SELECT cancel_unit_change(${actor.cityId}::uuid, ${changeId}::uuid) AS taken`;
  if (!row?.taken) return refused('settled', SETTLED);
  return done({
    value: { changeId },
    message: 'Đã bỏ phương án. Không có gì thay đổi.',
    audit: { action: 'unit.change_cancelled', subject: 'unit_change', subjectId: changeId },
  });
}
