import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { NEIGHBOURHOOD_KIND_LABELS } from '@/lib/domain/roll/neighbourhood-kind';
import { keeperOf } from '@/lib/features/roll/keeper';
import { getNeighbourhood } from '@/lib/features/roll/neighbourhood/list-neighbourhoods';
import type { ChangeNeighbourhoodInput } from '@/lib/features/roll/neighbourhood/schema';
import { formatDateTime } from '@/lib/format/date';
import { foldVietnamese } from '@/lib/schema/fold';
import { done, type Outcome } from '@/lib/server/action';
import { ConflictError } from '@/lib/server/conflict';
import type { Context } from '@/lib/server/context';

export type ChangedNeighbourhood = { readonly neighbourhoodId: string; readonly version: number };

/** Changes what the roll keeps of a neighbourhood. The old words stay in the audit. */
export async function changeNeighbourhood(
  { tx, actor, now }: Context,
  { neighbourhoodId, version, name, kind, households, minorityArea }: ChangeNeighbourhoodInput,
): Promise<Outcome<ChangedNeighbourhood>> {
  const { cityId, displayName } = keeperOf(actor);
  const before = await getNeighbourhood(tx, cityId, neighbourhoodId);
  const changed = await tx.$executeRaw`
    UPDATE neighbourhood SET name = ${name}, search_name = ${foldVietnamese(name)}, kind = ${kind},
           households = ${households}, minority_area = ${minorityArea}, version = version + 1,
           changed_by = ${displayName}, changed_at = ${now}
     WHERE city_id = ${cityId}::uuid AND id = ${neighbourhoodId}::uuid AND version = ${version}`;
  if (changed === 0) throw await conflict(tx, cityId, neighbourhoodId);
  return done({
    value: { neighbourhoodId, version: version + 1 },
    message: `Đã ghi ${name}.`,
    audit: {
      action: 'roll.neighbourhood_changed',
      subject: 'neighbourhood',
      subjectId: neighbourhoodId,
      detail: {
        fromName: before.name,
        name,
        fromHouseholds: before.households,
        households,
        minorityArea,
      },
    },
  });
}

async function conflict(tx: ScopedTx, cityId: string, neighbourhoodId: string): Promise<ConflictError> {
  const current = await getNeighbourhood(tx, cityId, neighbourhoodId);
  return new ConflictError({
    by: current.changedBy ?? 'Người khác',
    at: current.changedAt ? formatDateTime(current.changedAt) : 'trước đó',
    current: {
      name: current.name,
      kind: NEIGHBOURHOOD_KIND_LABELS[current.kind],
      households: current.households === null ? '' : String(current.households),
      version: String(current.version),
    },
  });
}
