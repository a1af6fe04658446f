import 'server-only';
import type { ScopedTx } from '@/lib/db/scope';
import { endOfMonth } from '@/lib/domain/calendar';
import { CASE_STATE_FIGURE, type CaseRecordFacts } from '@/lib/domain/indicators/facts';
import { yearStart } from '@/lib/domain/indicators/window';
import type { IsoDate } from '@/lib/domain/iso-date';
import type { FactsAsked, Within } from '@/lib/features/indicators/facts/asked';
import { caseRecords } from '@/lib/features/indicators/facts/cases';
import { countRecords, type CountedFacts } from '@/lib/features/indicators/facts/count-records';
import { listUnitTallies } from '@/lib/server/places/case-tallies';
import type { Place } from '@/lib/server/places/place';

const STATES = Object.keys(CASE_STATE_FIGURE) as readonly CaseRecordFacts['state'][];

const placeOfTallies = (within: Within): Place => {
  switch (within.level) {
    case 'city':
      return { level: 'city', below: 'commune' };
    case 'commune':
      return { ...within, openedFromAbove: false, below: 'team' };
    case 'team':
      return { ...within, below: null };
  }
};

/**
 * The cases of a place by unit and state. What a month brought is kept in sums, so that a city costs the same whatever
 * its history; only a past day in the middle of a month is counted case by case.
 */
export async function countCases(
  tx: ScopedTx,
  asked: FactsAsked,
  today: IsoDate,
): Promise<readonly CountedFacts<'case'>[]> {
  const { cityId, day, mapOn, within } = asked;
  const isSummedUp = day === today || day === endOfMonth(day);
  if (!isSummedUp) return countRecords(tx, asked, caseRecords(asked));
  const tallies = await listUnitTallies(tx, cityId, placeOfTallies(within), {
    from: yearStart(day),
    to: day,
    mapOn: mapOn === today ? null : mapOn,
  });
  return tallies.flatMap(({ unitId, figures }) =>
    STATES.filter((state) => figures[CASE_STATE_FIGURE[state]] > 0).map((state) => ({
      unitId,
      count: figures[CASE_STATE_FIGURE[state]],
      facts: { state },
    })),
  );
}
