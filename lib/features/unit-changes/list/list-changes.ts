import 'server-only';
import type { ChangeLine } from '@/lib/features/unit-changes/change/change';
import { CHANGE_COLUMNS } from '@/lib/features/unit-changes/change/change-columns';
import type { Context } from '@/lib/server/context';

/** Changes are few, a handful a year: the newest of them on one page. */
const SHOWN = 200;

/** The changes that concern the actor's place: what waits first, then the newest. */
export function listChanges({ tx, actor }: Context): Promise<ChangeLine[]> {
  return tx.$queryRaw<ChangeLine[]>`
    SELECT ${CHANGE_COLUMNS} FROM unit_change u WHERE u.city_id = ${actor.cityId}::uuid
     ORDER BY u.state NOT IN ('planned', 'draft'), u.made_at DESC, u.id DESC LIMIT ${SHOWN}`;
}
