import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { INDICATOR_CODES, type IndicatorCode } from '@/lib/domain/indicators/codes';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Programme, ProgrammeTarget } from '@/lib/domain/programme/programme';
import { settingOn, settingsOn } from '@/lib/domain/programme/settings';
import type { ShippedPlan } from '@/lib/domain/programme/shipped/shipped-plan';
import { shippedTargetOf } from '@/lib/domain/programme/shipped/shipped-plan-of';
import type { OwnValues } from '@/lib/domain/programme/targets';
import { planOf, readPlan } from '@/lib/features/programme/read-plan';
import { listSettings, type StoredSetting } from '@/lib/features/programme/read-settings';

type OwnRow = {
  readonly code: string;
  /** Null: the city's own. */
  readonly communeId: string | null;
  readonly values: OwnValues;
};

/** Values that places set themselves: one row a place and indicator, all its years in it. */
async function listOwnValues(tx: ScopedTx): Promise<readonly OwnRow[]> {
  return tx.$queryRaw<OwnRow[]>`
    SELECT indicator AS code, nullif(place_id, city_id) AS "communeId", jsonb_object_agg(year, basis_points) AS values
      FROM indicator_target WHERE city_id = scope_city()
     GROUP BY indicator, place_id, city_id`;
}

/** The target of one indicator: the shipped words with the city's changes of that day, and everybody's own values. */
function targetFor(
  code: IndicatorCode,
  shipped: ShippedPlan,
  changed: Pick<StoredSetting, 'wording' | 'source' | 'open'> | null,
  own: readonly OwnRow[],
): ProgrammeTarget {
  const words = shippedTargetOf(shipped, code);
  const rows = own.filter((row) => row.code === code);
  return {
    code,
    wording: changed?.wording ?? words?.wording ?? null,
    source: changed?.source ?? words?.source ?? shipped.number,
    open: changed?.open ?? words?.open ?? null,
    values: words?.values ?? {},
    city: rows.find(({ communeId }) => communeId === null)?.values ?? {},
    communes: Object.fromEntries(
      rows.flatMap(({ communeId, values }) => (communeId === null ? [] : [[communeId, values]])),
    ),
  };
}

/**
 * The programme of the actor's city as it holds on `day`: plan, settings and targets, with those stricter values of
 * communes that the actor may see. Three small reads, the same for a city of one commune and of 168.
 */
export async function readProgramme(tx: ScopedTx, day: IsoDate): Promise<Programme> {
  const inForce = await readPlan(tx, day);
  const plan = planOf(inForce);
  const settings = await listSettings(tx);
  const own = await listOwnValues(tx);
  const changedOn = (code: IndicatorCode) => settingOn(settings, code, day);
  return {
    day,
    plan,
    settings: settingsOn(settings, day, plan.from),
    targets: Object.fromEntries(
      INDICATOR_CODES.map((code) => [code, targetFor(code, inForce.shipped, changedOn(code), own)]),
    ) as Record<IndicatorCode, ProgrammeTarget>,
  };
}
