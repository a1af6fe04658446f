import { parseStatisticsParams } from '@/lib/features/dashboards/params';
import { getStatistics } from '@/lib/features/dashboards/statistics';
import { statisticsCsv } from '@/lib/features/dashboards/statistics-csv';
import { csvHeaders } from '@/lib/format/csv';
import { route } from '@/lib/server/route';

/** The dashboard's table as a file: the same query, so the same figures. */
export const GET = route('case:statistics', async (context) => {
  const params = parseStatisticsParams(Object.fromEntries(context.url.searchParams), context.today);
  const statistics = await getStatistics(context, params);
  return new Response(statisticsCsv(statistics, params, context.actor.displayName, context.now), {
    headers: csvHeaders(`vu-viec-${params.period.code}`),
  });
});
