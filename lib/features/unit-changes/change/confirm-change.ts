import 'server-only';
import { applyChange } from '@/lib/features/unit-changes/change/apply-change';
import { findChange } from '@/lib/features/unit-changes/change/read-change';
import type { ChangeInput } from '@/lib/features/unit-changes/change/schema';
import { obstacleSentence } from '@/lib/features/unit-changes/obstacle-sentences';
import { formatDate } from '@/lib/format/date';
import { done, refused, type Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';

/** Somebody else was quicker. */
export const SETTLED = 'Việc này đã xong hoặc đã bỏ. Tải lại trang để xem.';

export type ConfirmedChange = { readonly changeId: string };

/** Agrees to a change: it is done at once when its day has come, else on its day. */
export async function confirmChange(
  context: Context,
  { changeId }: ChangeInput,
): Promise<Outcome<ConfirmedChange>> {
  const { tx, actor } = context;
  if (actor.role === 'operator') throw new NotFoundError();
  const { change, isTheirs, mayDecide } = await findChange(context, changeId);
  if (!isTheirs) throw new NotFoundError();
  if (!mayDecide) return refused('settled', SETTLED);
  const { state, obstacles, changed } = await applyChange(tx, {
    cityId: actor.cityId,
    changeId,
    by: actor.displayName,
  });
  if (obstacles.length > 0) return refused('obstacles', obstacles.map(obstacleSentence).join(' '));
  if (!changed) return refused('settled', SETTLED);
  return done({
    value: { changeId },
    message:
      state === 'done'
        ? 'Đã thực hiện. Tổng trước bằng tổng sau.'
        : `Đã hẹn. Hệ thống tự thực hiện từ ngày ${formatDate(change.effectiveOn)}.`,
    audit: {
      action: state === 'done' ? 'unit.change_done' : 'unit.change_planned',
      subject: 'unit_change',
      subjectId: changeId,
      detail: { kind: change.kind, effectiveOn: change.effectiveOn },
    },
  });
}
