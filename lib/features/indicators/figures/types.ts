import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { CountedFigure } from '@/lib/domain/indicators/count';
import type { Figure } from '@/lib/domain/indicators/figure';
import type { IndicatorSettings } from '@/lib/domain/indicators/settings';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Place } from '@/lib/server/places/place';
import type { UnitBelow } from '@/lib/server/places/units-below';

/** What figures are asked for: a day, past or not, on one of the two maps, of one's own place or one opened from above. */
export type FiguresAsked = {
  readonly day: IsoDate;
  /** On the map of that day instead of today's. */
  readonly mapThen: boolean;
  /** A commune that the city opened. */
  readonly communeId: string | null;
  readonly settings: IndicatorSettings;
};

/**
 * The figures of one place. An indicator that is switched off, or that has no meaning at that level (tasks of a team),
 * is absent; one without records is there with denominator 0.
 */
export type PlaceFigures = {
  readonly figures: Readonly<Partial<Record<IndicatorCode, CountedFigure>>>;
  /** K3 read «trong năm», for showing beside the accumulated one. */
  readonly skillsInYear: Figure;
};

/** One row of a table. `unit` null: the place's own, of none of the units below it (trainers and tasks of the city). */
export type UnitFigures = PlaceFigures & { readonly unit: UnitBelow | null };

/**
 * Everything a dashboard shows of a place on a day. For a city the rows add up to the total, but for the density of
 * trainers, which is rounded up in each place; for a commune somebody who sits in two of its teams is in two rows and
 * once in the total (`inSeveralTeams`).
 */
export type IndicatorFigures = {
  readonly place: Place;
  readonly placeName: string;
  readonly day: IsoDate;
  /** The day whose map is shown; null for today's. */
  readonly mapOn: IsoDate | null;
  /** Units have changed since the day, so that there are two maps to choose from. */
  readonly mapDiffers: boolean;
  readonly settings: IndicatorSettings;
  readonly total: PlaceFigures;
  readonly below: readonly UnitFigures[];
  /** People who are counted in more than one row below: the rows say so many more than the total. */
  readonly inSeveralTeams: number;
};
