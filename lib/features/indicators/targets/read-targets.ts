import 'server-only';
import type { CountedFigure } from '@/lib/domain/indicators/count';
import { countedFigure } from '@/lib/domain/indicators/count';
import type { IndicatorCode } from '@/lib/domain/indicators/codes';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { PlaceLevel } from '@/lib/domain/programme/minimum-counts';
import type { Plan } from '@/lib/domain/programme/plan';
import { pathFor, type Programme } from '@/lib/domain/programme/programme';
import type { Context } from '@/lib/server/context';
import type { Place } from '@/lib/server/places/place';
import { formatCount } from '@/lib/format/number';
import { getFigures } from '../figures/get-figures';
import type { IndicatorFigures, PlaceFigures, UnitFigures } from '../figures/types';
import { listKeptMonths } from '../months/list-months';
import type { KeptMonths } from '../months/types';
import { judged, type JudgedIndicator } from './judged';
import type { TargetsParams } from './params';
import { furtherCodes, mainCodes } from './shown-codes';
import type { UnitLine } from './unit-line';

/** The main targets on another day, beside those of the day asked. */
export type ComparedDay = { readonly day: IsoDate; readonly main: readonly JudgedIndicator[] };

/** Everything the pages of targets show of a place on a day, judged by what holds there on that day. */
export type TargetsView = Pick<IndicatorFigures, 'place' | 'placeName' | 'day' | 'mapOn' | 'mapDiffers'> & {
  readonly level: PlaceLevel;
  readonly today: IsoDate;
  readonly plan: Plan;
  readonly main: readonly JudgedIndicator[];
  readonly further: readonly JudgedIndicator[];
  readonly units: readonly UnitLine[];
  readonly months: KeptMonths;
  readonly compared: ComparedDay | null;
};

/** The programme as it holds on the day asked and, for a comparison, on the earlier one. */
export type Programmes = { readonly then: Programme | null; readonly now: Programme };

const communeOf = (place: Place): string | null => (place.level === 'city' ? null : place.communeId);

function judgedAll(
  codes: readonly IndicatorCode[],
  { figures }: PlaceFigures,
  programme: Programme,
  at: { readonly level: PlaceLevel; readonly communeId: string | null },
): readonly JudgedIndicator[] {
  return codes.flatMap((code) => {
    const figure = figures[code];
    if (figure === undefined) return [];
    return judged(code, figure, pathFor(programme, code, at.communeId), {
      level: at.level,
      day: programme.day,
    });
  });
}

const NOTHING: CountedFigure = countedFigure({});

/** Every column for every unit, so that cells stand under their heads. */
function unitLine(row: UnitFigures, programme: Programme, place: Place): UnitLine[] {
  const { unit } = row;
  if (unit === null || place.level === 'team') return [];
  const level = place.level === 'city' ? 'commune' : 'team';
  const communeId = place.level === 'city' ? unit.id : place.communeId;
  const codes = mainCodes(programme);
  const figures = { ...Object.fromEntries(codes.map((code) => [code, NOTHING])), ...row.figures };
  const teams = row.figures.teams_in_order?.denominator ?? 0;
  const mediators = row.figures.skills_trained?.denominator ?? 0;
  if (!unit.inForce && teams === 0) return [];
  return [
    {
      id: unit.id,
      name: unit.name,
      size:
        level === 'team'
          ? `${formatCount(mediators)} hòa giải viên`
          : `${formatCount(teams)} tổ, ${formatCount(mediators)} hòa giải viên`,
      indicators: judgedAll(codes, { ...row, figures }, programme, { level, communeId }),
    },
  ];
}

/**
 * The targets of the actor's place, or for the city of a commune that it opens.
 * @throws NotFoundError when the commune is not in the actor's city.
 */
export async function readTargets(
  context: Context,
  params: TargetsParams,
  { now, then }: Programmes,
): Promise<TargetsView> {
  const asked = { mapThen: params.mapThen, communeId: params.communeId };
  const figures = await getFigures(context, { ...asked, day: now.day, settings: now.settings });
  const { place } = figures;
  const at = { level: place.level, communeId: communeOf(place) };
  const earlier =
    then === null ? null : await getFigures(context, { ...asked, day: then.day, settings: then.settings });
  return {
    place,
    placeName: figures.placeName,
    day: figures.day,
    mapOn: figures.mapOn,
    mapDiffers: figures.mapDiffers,
    level: place.level,
    today: context.today,
    plan: now.plan,
    main: judgedAll(mainCodes(now), figures.total, now, at),
    further: judgedAll(furtherCodes(now), figures.total, now, at),
    units: figures.below.flatMap((row) => unitLine(row, now, place)),
    months: await listKeptMonths(context, place),
    compared:
      then === null || earlier === null
        ? null
        : { day: then.day, main: judgedAll(mainCodes(now), earlier.total, then, at) },
  };
}
