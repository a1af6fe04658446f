import { INDICATOR_CODES, type IndicatorCode } from '@/lib/domain/indicators/codes';
import {
  INDICATOR_OPTIONS,
  USUAL_SETTINGS,
  WINDOWED_CODES,
  type IndicatorOption,
  type IndicatorSettings,
  type Window,
  type WindowedCode,
} from '@/lib/domain/indicators/settings';
import type { IsoDate } from '@/lib/domain/iso-date';

/** «Lũy kế» or «trong năm», as the plan's words have it. */
export const VARIANTS = ['cumulative', 'yearly'] as const;
export type Variant = (typeof VARIANTS)[number];

export const VARIANT_LABELS: Record<Variant, string> = {
  cumulative: 'Cộng dồn từ đầu kế hoạch',
  yearly: 'Tính riêng từng năm',
};

/** How one indicator is counted from a day on, with the reason given for the change. */
export type DatedSetting = {
  readonly code: IndicatorCode;
  readonly validFrom: IsoDate;
  readonly active: boolean;
  /** Null: as shipped. Only indicators that look back over a window have one. */
  readonly variant: Variant | null;
  /** From when «cộng dồn» counts, where not from the plan's first day. */
  readonly countedSince: IsoDate | null;
  readonly options: readonly IndicatorOption[];
  readonly reason: string;
};

/** What may be chosen about each indicator; the others have nothing to choose but whether they are shown. */
export const OPTIONS_OF: Partial<Record<IndicatorCode, readonly IndicatorOption[]>> = {
  mediators_with_materials: ['team_materials_count'],
  new_mediators_trained: ['training_before_recognition_counts'],
  teams_supported: ['member_supporters_do_not_count'],
  trainer_density: ['commune_trainers_per_80_teams'],
};

export const OPTION_LABELS: Record<IndicatorOption, string> = {
  team_materials_count: 'Phát tài liệu theo tổ thì tính cho mọi hòa giải viên của tổ',
  training_before_recognition_counts: 'Lớp học trước ngày công nhận cũng được tính',
  member_supporters_do_not_count: 'Người hỗ trợ đang là hòa giải viên của tổ thì không tính',
  commune_trainers_per_80_teams: 'Xét cả tập huấn viên xã, phường: 01 người trên 80 tổ',
};

/** Whether an indicator can be counted both ways. */
export const hasVariants = (code: IndicatorCode): code is WindowedCode =>
  (WINDOWED_CODES as readonly IndicatorCode[]).includes(code);

/** How an indicator is counted under the settings of a day; null where there is nothing to choose. */
export const variantIn = (
  { windows }: Pick<IndicatorSettings, 'windows'>,
  code: IndicatorCode,
): Variant | null => {
  if (!hasVariants(code)) return null;
  return windows[code] === 'year_of_day' ? 'yearly' : 'cumulative';
};

/** The setting of an indicator that holds on a day: the latest one begun by then, null before the first. */
export const settingOn = <Setting extends Pick<DatedSetting, 'code' | 'validFrom'>>(
  settings: readonly Setting[],
  code: IndicatorCode,
  day: IsoDate,
): Setting | null =>
  settings
    .filter((setting) => setting.code === code && setting.validFrom <= day)
    .reduce<Setting | null>(
      (latest, setting) => (latest === null || setting.validFrom > latest.validFrom ? setting : latest),
      null,
    );

const WINDOW_OF: Record<Variant, Window> = { cumulative: 'since_plan_start', yearly: 'year_of_day' };

/** How a city reads all indicators on a day: its own settings of that day, the usual ones where it decided nothing. */
export const settingsOn = (
  settings: readonly DatedSetting[],
  day: IsoDate,
  planStart: IsoDate,
): IndicatorSettings => {
  const of = (code: IndicatorCode) => settingOn(settings, code, day);
  const active = (code: IndicatorCode) => of(code)?.active ?? !USUAL_SETTINGS.switchedOff.includes(code);
  const windowOf = (code: WindowedCode): Window => {
    const variant = of(code)?.variant ?? null;
    return variant === null ? USUAL_SETTINGS.windows[code] : WINDOW_OF[variant];
  };
  const options = INDICATOR_CODES.flatMap((code) => of(code)?.options ?? []);
  return {
    planStart,
    switchedOff: INDICATOR_CODES.filter((code) => !active(code)),
    windows: Object.fromEntries(WINDOWED_CODES.map((code) => [code, windowOf(code)])) as Record<
      WindowedCode,
      Window
    >,
    countedSince: Object.fromEntries(
      WINDOWED_CODES.flatMap((code) => {
        const since = of(code)?.countedSince ?? null;
        return since === null ? [] : [[code, since]];
      }),
    ),
    options: INDICATOR_OPTIONS.filter((option) => options.includes(option)),
  };
};
