import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { OwnValues } from '@/lib/domain/programme/targets';

/** Whose values: the city's own (no commune) or a commune's. */
export type TargetPlace = { readonly cityId: string; readonly communeId: string | null };

/** What a place set itself for one indicator; version 0 when it set nothing. */
export type OwnSet = {
  readonly values: OwnValues;
  readonly version: number;
  readonly reason: string | null;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
};

const NOTHING_SET: OwnSet = { values: {}, version: 0, reason: null, changedBy: null, changedAt: null };

/** The own values of a place. All years of a set are written together and bear the set's version. */
export async function readOwnSet(
  tx: ScopedTx,
  { cityId, communeId }: TargetPlace,
  code: IndicatorCode,
): Promise<OwnSet> {
  const [found] = await tx.$queryRaw<OwnSet[]>`
    SELECT jsonb_object_agg(year, basis_points) AS values, max(version) AS version, max(reason) AS reason,
           max(changed_by) AS "changedBy", max(changed_at) AS "changedAt"
      FROM indicator_target
     WHERE city_id = ${cityId}::uuid AND place_id = ${communeId ?? cityId}::uuid AND indicator = ${code}
    HAVING count(*) > 0`;
  return found ?? NOTHING_SET;
}

/** Puts a set in the place of the one before. */
export async function replaceOwnSet(
  tx: ScopedTx,
  { cityId, communeId }: TargetPlace,
  code: IndicatorCode,
  { values, version, reason, changedBy, changedAt }: OwnSet,
): Promise<void> {
  const placeId = communeId ?? cityId;
  await tx.indicatorTarget.deleteMany({ where: { cityId, placeId, indicator: code } });
  await tx.indicatorTarget.createMany({
    data: Object.entries(values).map(([year, basisPoints]) => ({
      cityId,
      placeId,
      communeId,
      indicator: code,
      year: Number(year),
      basisPoints,
      version,
      reason,
      changedBy,
      ...(changedAt === null ? {} : { changedAt }),
    })),
  });
}

/** Two people who set the same targets come one after the other, also where there is no row yet to be locked. */
export async function lockOwnSet(
  tx: ScopedTx,
  { cityId, communeId }: TargetPlace,
  code: IndicatorCode,
): Promise<void> {
  const name = `targets of ${communeId ?? cityId}: ${code}`;
  await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext(${name}))) lock`;
}
