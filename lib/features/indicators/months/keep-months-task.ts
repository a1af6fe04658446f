import 'server-only';
import { asWorker, type ScopedTx } from '@/lib/db/scope';
import { addDays } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';
import { keepMonths, type MonthsToKeep } from '@/lib/features/indicators/months/keep-months';
import { todayInVietnam } from '@/lib/format/date';
import type { Task } from '@/lib/jobs/task';

/** How a city reads its indicators over the years, and from when. */
export type ReadingOfCity = Pick<MonthsToKeep, 'from' | 'settingsOn'>;

/**
 * Keeps the finished months of every city. A server that begins looks at once: a new city's path goes back to where its
 * plan began.
 * @param readingOf how the city of the scope reads its indicators, seen from a day
 */
export const keepMonthsTask = (readingOf: (tx: ScopedTx, day: IsoDate) => Promise<ReadingOfCity>): Task => ({
  name: 'keep_months',
  when: { dailyAt: '0:30' },
  atStart: true,
  run: async () => {
    const yesterday = addDays(todayInVietnam(new Date()), -1);
    for (const cityId of await asWorker(listCities)) {
      const reading = await asWorker((tx) => readingOf(tx, yesterday), { cityId });
      await keepMonths({ cityId, upTo: yesterday, ...reading });
    }
  },
});

/** Cities in which somebody could mediate: where no team was ever founded, every month would be empty. */
async function listCities(tx: ScopedTx): Promise<readonly string[]> {
  const rows = await tx.$queryRaw<{ cityId: string }[]>`
    SELECT c.city_id AS "cityId" FROM city c
     WHERE c.valid_to IS NULL AND EXISTS (SELECT 1 FROM team t WHERE t.city_id = c.city_id) ORDER BY 1`;
  return rows.map(({ cityId }) => cityId);
}
