import type { Metadata } from 'next';
import { parseStatisticsParams } from '@/lib/features/dashboards/params';
import { getStatistics } from '@/lib/features/dashboards/statistics';
import { StatisticsPage } from '@/lib/features/dashboards/ui/statistics-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Số liệu vụ việc' };

/** Figures of the actor's place, and for the city of any commune one click below. */
export default async function Page({ searchParams }: PageProps) {
  const address = await searchParams;
  const view = await read('case:statistics', async (context) => {
    const params = parseStatisticsParams(address, context.today);
    return { params, statistics: await getStatistics(context, params) };
  });
  return <StatisticsPage {...view} />;
}
