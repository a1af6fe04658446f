import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { INDICATOR_CODES, type IndicatorCode } from '@/lib/domain/indicators/codes';
import {
  INDICATOR_OPTIONS,
  type IndicatorOption,
  type IndicatorSettings,
} from '@/lib/domain/indicators/settings';
import type { IsoDate } from '@/lib/domain/iso-date';
import { settingsOn, type DatedSetting, type Variant } from '@/lib/domain/programme/settings';
import { planOf, readPlan } from '@/lib/features/programme/read-plan';

/** A dated decision of the city about one indicator: how it is counted, and the plan's words where they were changed. */
export type StoredSetting = DatedSetting & {
  readonly wording: string | null;
  readonly source: string | null;
  readonly open: string | null;
  readonly changedBy: string | null;
};

type SettingRow = {
  readonly code: string;
  readonly validFrom: IsoDate;
  readonly active: boolean;
  readonly variant: Variant | null;
  readonly countedSince: IsoDate | null;
  readonly options: readonly string[];
  readonly wording: string | null;
  readonly source: string | null;
  readonly open: string | null;
  readonly reason: string;
  readonly changedBy: string | null;
};

const isCode = (code: string): code is IndicatorCode => (INDICATOR_CODES as readonly string[]).includes(code);
const isOption = (option: string): option is IndicatorOption =>
  (INDICATOR_OPTIONS as readonly string[]).includes(option);

/** Every dated decision of the actor's city, newest first. A code that a later version of the portal knows is left out. */
export async function listSettings(tx: ScopedTx): Promise<readonly StoredSetting[]> {
  const rows = await tx.$queryRaw<SettingRow[]>`
    SELECT indicator AS code, valid_from::text AS "validFrom", active, variant, window_from::text AS "countedSince",
           options, wording, source, open_point AS open, reason, changed_by AS "changedBy"
      FROM indicator_setting WHERE city_id = scope_city() ORDER BY valid_from DESC, indicator`;
  return rows.flatMap(({ code, options, ...row }) =>
    isCode(code) ? { ...row, code, options: options.filter(isOption) } : [],
  );
}

/** How the actor's city reads the indicators on `day`. */
export async function readSettings(tx: ScopedTx, day: IsoDate): Promise<IndicatorSettings> {
  const plan = planOf(await readPlan(tx, day));
  return settingsOn(await listSettings(tx), day, plan.from);
}

/** How the actor's city reads the indicators on any day, under the plan of `today`, and where that plan begins. */
export async function readSettingsOverTime(
  tx: ScopedTx,
  today: IsoDate,
): Promise<{ readonly from: IsoDate; readonly settingsOn: (day: IsoDate) => IndicatorSettings }> {
  const { from } = planOf(await readPlan(tx, today));
  const settings = await listSettings(tx);
  return { from, settingsOn: (day) => settingsOn(settings, day, from) };
}
