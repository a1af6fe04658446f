import { CASE_KINDS, type CaseKind } from '@/lib/domain/mediation-case/case';
import type { CaseFigures } from '@/lib/domain/statistics/case-figures';
import { COUNTED_NAMES } from '@/lib/domain/statistics/counted-names';
import type { Period } from '@/lib/domain/statistics/periods';
import type { Statistics } from './statistics';

export type CountedScope = Pick<Statistics, 'place' | 'mapOn'> & {
  readonly unitId?: string;
  readonly kind?: CaseKind;
};

/** The list of exactly the cases that a figure counts. */
export function countedCasesHref(
  figure: keyof CaseFigures,
  period: Pick<Period, 'code'>,
  { place, mapOn, unitId, kind }: CountedScope,
): string {
  const query = new URLSearchParams({ counted: COUNTED_NAMES[figure], period: period.code });
  if (place.level === 'city' && unitId) query.set('commune', unitId);
  if (place.level === 'commune') query.set('commune', place.communeId);
  if (place.level === 'commune' && unitId) query.set('team', unitId);
  if (place.level === 'team' && mapOn) query.set('team', place.teamId);
  if (mapOn && (query.has('commune') || query.has('team'))) query.set('map', mapOn);
  if (kind) query.set('kind', kind);
  return `/mediation-cases?${query.toString()}`;
}

/** The list behind one cell of the table by kind, whose row and column are named by their keys. */
export function kindHref(
  { place, mapOn, period }: Pick<Statistics, 'place' | 'mapOn' | 'period'>,
  kindKey: string,
  figureKey: string,
): string {
  const kind = CASE_KINDS.find((known) => known === kindKey);
  const figure =
    (Object.keys(COUNTED_NAMES) as (keyof CaseFigures)[]).find((known) => known === figureKey) ?? 'received';
  return countedCasesHref(figure, period, kind ? { place, mapOn, kind } : { place, mapOn });
}

/** The list behind one cell of the table by month: the month is a period of its own. */
export function monthHref(
  { place, mapOn }: Pick<Statistics, 'place' | 'mapOn'>,
  month: string,
  seriesKey: string,
): string {
  const counted = seriesKey === 'received' ? 'new' : seriesKey;
  const figure =
    (Object.keys(COUNTED_NAMES) as (keyof CaseFigures)[]).find((known) => known === counted) ?? 'new';
  return countedCasesHref(figure, { code: month.slice(0, 7) }, { place, mapOn });
}
