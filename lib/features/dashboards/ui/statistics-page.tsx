import { Download } from 'lucide-react';
import { ChartWithTable } from '@/components/chart/chart-with-table';
import { MonthlyColumns } from '@/components/chart/monthly-columns';
import { OutcomeBar } from '@/components/chart/outcome-bar';
import { PageHeader } from '@/components/shell/page-header';
import { DownloadLink } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { kindHref, monthHref } from '../case-links';
import { contextLine, headline } from '../headline';
import { statisticsHref, type StatisticsParams } from '../params';
import {
  ENDED_SERIES,
  kindFinding,
  kindPoints,
  monthFinding,
  monthPoints,
  MONTH_SERIES,
  OUTCOME_SERIES,
} from '../series';
import { sortUnits } from '../sort-units';
import type { Statistics } from '../statistics';
import { CaseEquation } from './equation';
import { PeriodPicker } from './period-picker';
import { SuccessRates } from './rates';
import { UnitTable } from './unit-table';

/** Lines of the table shown unasked; the rest is one press away. */
const FIRST_UNITS = 25;

type StatisticsPageProps = {
  readonly statistics: Statistics;
  readonly params: StatisticsParams;
};

/** The figures of a place and a period, from the equation down to the units below it. */
export function StatisticsPage({ statistics, params }: StatisticsPageProps) {
  const { place, total, period } = statistics;
  const units = sortUnits(statistics.byUnit, params);
  const isOpenedFromAbove = place.level === 'commune' && place.openedFromAbove;
  const keep: Record<string, string> = params.communeId ? { commune: params.communeId } : {};
  return (
    <>
      <PageHeader
        title={headline(statistics)}
        context={contextLine(statistics)}
        path={
          isOpenedFromAbove
            ? [{ label: 'Toàn thành phố', href: statisticsHref(params, { communeId: null, all: false }) }]
            : undefined
        }
        here={isOpenedFromAbove ? statistics.placeName : undefined}
        actions={
          <DownloadLink
            href={statisticsHref(params, {}, '/statistics/export')}
            variant="outlined"
            icon={Download}
          >
            Tải bảng số liệu
          </DownloadLink>
        }
      />
      <PeriodPicker
        period={period}
        today={statistics.today}
        keep={keep}
        mapThen={statistics.mapDiffers ? params.mapThen : null}
      />
      {statistics.mapOn !== null && place.level !== 'city' ? <FiguresOfOthers /> : null}
      <div className="flex flex-col gap-10">
        <CaseEquation statistics={statistics} />
        <SuccessRates figures={total} />
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <ChartWithTable
            title="Theo tháng"
            finding={monthFinding(statistics)}
            axis="Tháng"
            series={MONTH_SERIES}
            points={monthPoints(statistics)}
            hrefFor={(point, series) => monthHref(statistics, point.key, series.key)}
          >
            <MonthlyColumns points={monthPoints(statistics)} series={ENDED_SERIES} />
          </ChartWithTable>
          <ChartWithTable
            title="Theo loại vụ việc"
            finding={kindFinding(statistics)}
            axis="Loại"
            series={OUTCOME_SERIES}
            points={kindPoints(statistics)}
            hrefFor={(point, series) => kindHref(statistics, point.key, series.key)}
          >
            <OutcomeBar series={OUTCOME_SERIES} values={total} label={headline(statistics)} />
          </ChartWithTable>
        </div>
        {place.below ? (
          <Section title={place.below === 'commune' ? 'Theo xã, phường' : 'Theo tổ hòa giải'}>
            <UnitTable
              lines={params.all ? units : units.slice(0, FIRST_UNITS)}
              total={units.length}
              place={place}
              mapOn={statistics.mapOn}
              period={period}
              params={params}
            />
          </Section>
        ) : null}
      </div>
    </>
  );
}

/** On an old map a place tells what it once reported; the records may have gone with a team that left it. */
function FiguresOfOthers() {
  return (
    <p className="text-note text-ink-2 -mt-2 mb-6">
      Số liệu gồm cả tổ nay thuộc nơi khác. Danh sách mở ra chỉ có những vụ việc nơi này đang giữ.
    </p>
  );
}
