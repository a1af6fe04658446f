import 'server-only';
import { countedFigure } from '@/lib/domain/indicators/count';
import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { PlaceLevel } from '@/lib/domain/programme/minimum-counts';
import type { Plan } from '@/lib/domain/programme/plan';
import { isFollowed, pathFor, type Programme, type ProgrammeTarget } from '@/lib/domain/programme/programme';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { Figure } from '@/lib/domain/indicators/figure';
import { percentOf } from '@/lib/domain/indicators/figure';
import type { Context } from '@/lib/server/context';
import { NotFoundError } from '@/lib/server/not-found';
import type { Place } from '@/lib/server/places/place';
import { getFigures } from '../figures/get-figures';
import type { IndicatorFigures } from '../figures/types';
import { listKeptMonths } from '../months/list-months';
import type { KeptMonth } from '../months/types';
import { listRecords } from '../records/list-records';
import type { RecordList } from '../records/types';
import { listedVerdict, type IndicatorParams } from './indicator-params';
import { isJudged, judged, type JudgedIndicator } from './judged';

/** A unit one level below, by this indicator alone. */
export type UnitJudged = { readonly id: string; readonly name: string; readonly line: JudgedIndicator };

/** One indicator of a place on a day: how it stands, by unit, and the records behind it. */
export type IndicatorView = Pick<IndicatorFigures, 'place' | 'placeName' | 'day' | 'mapOn' | 'mapDiffers'> & {
  readonly code: IndicatorCode;
  readonly level: PlaceLevel;
  readonly today: IsoDate;
  readonly plan: Plan;
  readonly target: Pick<ProgrammeTarget, 'wording' | 'source' | 'open'>;
  readonly line: JudgedIndicator;
  readonly months: readonly KeptMonth[];
  /** The lowest first; what cannot be judged last. */
  readonly units: readonly UnitJudged[];
  readonly list: RecordList;
  /** «trong năm», beside the accumulated reading of the skills. */
  readonly skillsInYear: Figure;
};

const lowestFirst = (first: UnitJudged, second: UnitJudged): number =>
  Number(!isJudged(first.line)) - Number(!isJudged(second.line)) ||
  (percentOf(first.line.figure) ?? 0) - (percentOf(second.line.figure) ?? 0);

function unitsOf(
  code: IndicatorCode,
  { below, place }: IndicatorFigures,
  programme: Programme,
): readonly UnitJudged[] {
  if (place.level === 'team') return [];
  const level = place.below;
  return below
    .flatMap(({ unit, figures }): UnitJudged[] => {
      const figure = figures[code];
      if (unit === null || figure === undefined || (!unit.inForce && figure.denominator === 0)) return [];
      const path = pathFor(programme, code, place.level === 'city' ? unit.id : place.communeId);
      return [
        { id: unit.id, name: unit.name, line: judged(code, figure, path, { level, day: programme.day }) },
      ];
    })
    .sort(lowestFirst);
}

const communeOf = (place: Place): string | null => (place.level === 'city' ? null : place.communeId);

/**
 * One indicator of the actor's place, or for the city of a commune that it opens.
 * @throws NotFoundError when the city does not follow it, it has no meaning there, or the place is not the actor's.
 */
export async function readIndicator(
  context: Context,
  code: IndicatorCode,
  params: IndicatorParams,
  programme: Programme,
): Promise<IndicatorView> {
  if (!isFollowed(programme, code)) throw new NotFoundError();
  const asked = {
    day: programme.day,
    mapThen: params.mapThen,
    communeId: params.communeId,
    settings: programme.settings,
  };
  const figures = await getFigures(context, asked);
  const { place } = figures;
  const figure = figures.total.figures[code] ?? countedFigure({});
  const list = await listRecords(context, {
    ...asked,
    indicator: code,
    teamId: params.teamId,
    verdict: params.reason === null ? listedVerdict(params) : null,
    reason: params.reason,
    after: params.after,
  });
  const months = await listKeptMonths(context, place);
  return {
    code,
    place,
    placeName: figures.placeName,
    day: figures.day,
    mapOn: figures.mapOn,
    mapDiffers: figures.mapDiffers,
    level: place.level,
    today: context.today,
    plan: programme.plan,
    target: programme.targets[code],
    line: judged(code, figure, pathFor(programme, code, communeOf(place)), {
      level: place.level,
      day: programme.day,
    }),
    months: months[code] ?? [],
    units: unitsOf(code, figures, programme),
    list,
    skillsInYear: figures.total.skillsInYear,
  };
}
