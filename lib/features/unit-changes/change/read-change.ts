import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Figures } from '@/lib/domain/unit-change/figures';
import { changesOf } from '@/lib/domain/unit-change/kinds';
import type { Obstacle } from '@/lib/domain/unit-change/obstacles';
import type { ChangeLine } from '@/lib/features/unit-changes/change/change';
import { CHANGE_COLUMNS } from '@/lib/features/unit-changes/change/change-columns';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

type Totals = { readonly before: Figures; readonly after?: Figures };

/** One change: what it would do, or what it did. */
export type ChangeFile = {
  readonly change: ChangeLine & {
    readonly recognitionNumber: string | null;
    readonly recognisedOn: IsoDate | null;
    readonly confirmedBy: string | null;
  };
  /** It is for the actor's role to make. */
  readonly isTheirs: boolean;
  /** … and waits to be confirmed or taken back. */
  readonly mayDecide: boolean;
  readonly totals: Totals | null;
  readonly obstacles: readonly Obstacle[];
  readonly today: IsoDate;
};

type Found = Pick<ChangeFile, 'change' | 'isTheirs' | 'mayDecide'> & { readonly totals: Totals | null };

/** One change that concerns the actor's place, as it is written down. @throws NotFoundError */
export async function findChange({ tx, actor }: Context, id: string): Promise<Found> {
  const [row] = await tx.$queryRaw<(ChangeFile['change'] & { readonly totals: Totals | null })[]>`
    SELECT ${CHANGE_COLUMNS}, u.recognition_number AS "recognitionNumber", u.recognised_on::text AS "recognisedOn",
           u.confirmed_by AS "confirmedBy", u.totals
      FROM unit_change u WHERE u.city_id = ${actor.cityId}::uuid AND u.id = ${recordId(id)}::uuid`;
  if (!row) throw new NotFoundError();
  const { totals, ...change } = row;
  const isTheirs = changesOf(actor.role).includes(change.kind);
  const waits = change.state === 'draft' || change.state === 'planned';
  return { change, totals, isTheirs, mayDecide: waits && isTheirs };
}

/**
 * The same with its effect. As long as it waits, that is asked of the database anew: by doing it and undoing it.
 * @throws NotFoundError
 */
export async function readChange(context: Context, id: string): Promise<ChangeFile> {
  const found = await findChange(context, id);
  const { tx, actor, today } = context;
  if (!found.mayDecide) return { ...found, obstacles: [], today };
  return { ...found, ...(await preview(tx, actor.cityId, found.change.changeId)), today };
}

async function preview(
  tx: ScopedTx,
  cityId: string | null,
  changeId: string,
): Promise<Pick<ChangeFile, 'totals' | 'obstacles'>> {
  const [row] = await tx.$queryRaw<{ seen: { totals: Totals; obstacles: Obstacle[] } }[]>`
    SELECT preview_unit_change(${cityId}::uuid, ${changeId}::uuid) AS seen`;
  if (!row) throw new NotFoundError();
  return row.seen;
}
