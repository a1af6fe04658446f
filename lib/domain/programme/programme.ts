import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { IndicatorSettings } from '@/lib/domain/indicators/settings';
import type { IsoDate } from '@/lib/domain/iso-date';
import { pathOf, type TargetPath } from '@/lib/domain/programme/path';
import type { Plan } from '@/lib/domain/programme/plan';
import type { ShippedTarget } from '@/lib/domain/programme/shipped/shipped-plan';
import {
  targetsOf,
  type OwnValues,
  type TargetLayers,
  type YearTarget,
} from '@/lib/domain/programme/targets';

/** One indicator's target: the words of the plan and every value that somebody set. */
export type ProgrammeTarget = ShippedTarget & {
  readonly city: OwnValues;
  /** Stricter values of communes, by the commune's id; only those the reader may see. */
  readonly communes: Readonly<Record<string, OwnValues>>;
};

/** The programme of a city as it holds on a day: plain data that a page may hand on. */
export type Programme = {
  readonly day: IsoDate;
  readonly plan: Plan;
  readonly settings: IndicatorSettings;
  readonly targets: Readonly<Record<IndicatorCode, ProgrammeTarget>>;
};

/** What holds for one place: the city's layers, and the commune's own where one is asked for. */
export const layersOf = (target: ProgrammeTarget, communeId: string | null): TargetLayers => ({
  shipped: target.values,
  city: target.city,
  commune: (communeId === null ? undefined : target.communes[communeId]) ?? {},
});

/** The targets of all years for a place: the city (null), or a commune, whose teams share its targets. */
export const targetsFor = (
  { targets }: Programme,
  code: IndicatorCode,
  communeId: string | null,
): readonly YearTarget[] => targetsOf(layersOf(targets[code], communeId));

/** The path of one indicator for a place under the city's settings. */
export const pathFor = (programme: Programme, code: IndicatorCode, communeId: string | null): TargetPath =>
  pathOf(code, targetsFor(programme, code, communeId), programme.plan, programme.settings);

/** The indicators that the city follows on that day, in the order of the plans. */
export const isFollowed = ({ settings }: Pick<Programme, 'settings'>, code: IndicatorCode): boolean =>
  !settings.switchedOff.includes(code);
