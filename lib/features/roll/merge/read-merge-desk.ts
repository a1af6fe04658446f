import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { differingFacts, mergedFacts, type EntryFacts, type FactName } from '@/lib/domain/roll/merge/facts';
import { likelyTwins, type Likeness } from '@/lib/domain/roll/twins';
import { keeperOf } from '@/lib/features/roll/keeper';
import type { KnownPerson } from '@/lib/features/roll/mediator/add/known-person';
import { listKnownPeople } from '@/lib/features/roll/mediator/add/list-known-people';
import { readMediatorDesk, type MediatorDesk } from '@/lib/features/roll/mediator/read-mediator-desk';
import { factsOf, getEntry } from '@/lib/features/roll/merge/entry';
import { foldVietnamese } from '@/lib/schema/fold';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import { recordId } from '@/lib/server/record-id';

/** How much goes over from one entry to the other. */
export type MergeCounts = {
  readonly seats: number;
  readonly cases: number;
  readonly accounts: number;
  readonly classes: number;
  readonly receipts: number;
};

/** A merger as it would be. */
export type MergePreview = {
  readonly other: { readonly mediatorId: string; readonly fullName: string; readonly version: number };
  readonly kept: EntryFacts;
  readonly merged: EntryFacts;
  readonly after: EntryFacts;
  /** The facts in which the two differ. */
  readonly differing: readonly FactName[];
  readonly counts: MergeCounts;
};

/** Somebody who may be the same person; how alike they are is not said of who was merely searched for. */
export type Candidate = { readonly person: KnownPerson; readonly likeness: Likeness | null };

export type MergeDesk = {
  readonly desk: MediatorDesk;
  /** Who may be the same person, likeliest first, or whoever was searched for. */
  readonly candidates: readonly Candidate[];
  readonly search: string;
  readonly preview: MergePreview | null;
};

/**
 * An entry, who else it may be, and what merging the chosen one would do.
 * @throws NotFoundError
 */
export async function readMergeDesk(
  context: Context,
  id: string,
  { search, withId }: { readonly search: string; readonly withId: string | null },
): Promise<MergeDesk> {
  const { tx, actor } = context;
  const keeper = keeperOf(actor);
  const desk = await readMediatorDesk(context, id);
  const { mediatorId } = desk.mediator;
  const others = (await listKnownPeople(tx, keeper)).filter((person) => person.mediatorId !== mediatorId);
  const preview =
    withId === null ? null : await previewMerge(tx, keeper.cityId, mediatorId, recordId(withId));
  const { fullName, birthYear, phone } = desk.mediator;
  const typed = foldVietnamese(search);
  return {
    desk,
    search,
    preview,
    candidates:
      typed === ''
        ? likelyTwins({ searchName: foldVietnamese(fullName), birthYear, phone }, others)
        : others
            .filter(({ searchName }) => searchName.includes(typed))
            .slice(0, MOST_FOUND)
            .map((person) => ({ person, likeness: null })),
  };
}

const MOST_FOUND = 20;

async function previewMerge(
  tx: ScopedTx,
  cityId: string,
  keptId: string,
  mergedId: string,
): Promise<MergePreview> {
  if (keptId === mergedId) throw new NotFoundError();
  const kept = factsOf(await getEntry(tx, cityId, keptId));
  const other = await getEntry(tx, cityId, mergedId);
  if (other.mergedIntoId !== null) throw new NotFoundError();
  const merged = factsOf(other);
  const [counts] = await tx.$queryRaw<MergeCounts[]>`
    SELECT (SELECT count(*)::int FROM team_membership s WHERE s.city_id = ${cityId}::uuid AND s.mediator_id = ${mergedId}::uuid) AS seats,
           (SELECT count(DISTINCT w.case_id)::int FROM case_mediator w WHERE w.city_id = ${cityId}::uuid AND w.mediator_id = ${mergedId}::uuid) AS cases,
           (SELECT count(*)::int FROM account_membership a WHERE a.city_id = ${cityId}::uuid AND a.mediator_id = ${mergedId}::uuid) AS accounts,
           (SELECT count(*)::int FROM training_attendee c WHERE c.city_id = ${cityId}::uuid AND c.mediator_id = ${mergedId}::uuid) AS classes,
           (SELECT count(*)::int FROM material_receipt r WHERE r.city_id = ${cityId}::uuid AND r.mediator_id = ${mergedId}::uuid) AS receipts`;
  return {
    other: { mediatorId: mergedId, fullName: other.fullName, version: other.version },
    kept,
    merged,
    after: mergedFacts(kept, merged),
    differing: differingFacts(kept, merged),
    counts: counts ?? { seats: 0, cases: 0, accounts: 0, classes: 0, receipts: 0 },
  };
}
