import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { asWorker } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import { applyChange } from '@/lib/features/unit-changes/change/apply-change';
import { logBug } from '@/lib/http/log';

type Due = { readonly cityId: string; readonly changeId: string; readonly by: string };

/**
 * Does every change whose day has come, each in a transaction of its own. Several servers may do this at once: the row is
 * locked, and whoever comes second finds it done. What something stands in the way of stays planned and overdue, with the
 * reason on it, and is tried again next time.
 * @returns how many were done now.
 */
export async function applyDueChanges(today: IsoDate): Promise<number> {
  const due = await asWorker(
    (tx) => tx.$queryRaw<Due[]>`
      SELECT city_id AS "cityId", id AS "changeId", coalesce(confirmed_by, made_by) AS by FROM unit_change
       WHERE state = 'planned' AND effective_on <= ${today}::date ORDER BY effective_on, made_at, id`,
  );
  let done = 0;
  for (const change of due) {
    try {
      if (await applyDue(change)) done += 1;
    } catch (error) {
      logBug(error, null); // the next one may still be possible
    }
  }
  return done;
}

function applyDue({ cityId, changeId, by }: Due): Promise<boolean> {
  return asWorker(
    async (tx) => {
      const { state, changed } = await applyChange(tx, { cityId, changeId, by });
      if (state !== 'done' || !changed) return false;
      await recordAudit(tx, {
        action: 'unit.change_done',
        subject: 'unit_change',
        subjectId: changeId,
        detail: { planned: true },
      });
      return true;
    },
    { cityId },
  );
}
