import { Download } from 'lucide-react';
import { PageHeader } from '@/components/shell/page-header';
import { DownloadLink } from '@/components/ui/button';
import { FullScreenButton } from '@/components/ui/full-screen-button';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import { yearOf } from '@/lib/domain/calendar';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import { atLineStart } from '@/lib/domain/units/unit-name';
import { formatDate } from '@/lib/format/date';
import { gapWords, inSentence } from '../targets/gap-words';
import { headline } from '../targets/headline';
import { TARGETS_PATH, targetsHref, type TargetsParams } from '../targets/params';
import type { TargetsView } from '../targets/read-targets';
import { CompareDays } from './compare-days';
import { DayPicker } from './day-picker';
import { FurtherTargets } from './further-targets';
import { HeatSection } from './heat-section';
import { LateUnits } from './late-units';
import { TargetCards } from './target-cards';

type TargetsPageProps = {
  readonly view: TargetsView;
  readonly params: TargetsParams;
  /** Takes the table home with its records; left out for who may not. */
  readonly exportHref: string | null;
};

/** The targets of a city or a commune: how they stand, who is late, and every unit below by every target. */
export function TargetsPage({ view, params, exportHref }: TargetsPageProps) {
  const { place, plan, placeName } = view;
  const openedFromAbove = place.level === 'commune' && place.openedFromAbove;
  return (
    <div data-landscape="">
      <PageHeader
        above={`Kế hoạch ${plan.number}, giai đoạn ${yearOf(plan.from)}–${yearOf(plan.to)}`}
        title={`${atLineStart(placeName)}: ${headline(view.main)}`}
        path={
          openedFromAbove
            ? [
                {
                  label: 'Toàn thành phố',
                  href: targetsHref(params, { communeId: null, all: false, allLate: false }),
                },
              ]
            : undefined
        }
        here={openedFromAbove ? atLineStart(placeName) : undefined}
        context={<Context view={view} />}
        actions={
          <>
            {exportHref ? (
              <DownloadLink href={exportHref} variant="outlined" icon={Download}>
                Excel
              </DownloadLink>
            ) : null}
            <PrintButton>In</PrintButton>
            <FullScreenButton />
          </>
        }
      />
      <DayPicker view={view} params={params} path={TARGETS_PATH} compare />
      <div className="flex flex-col gap-10 print:gap-4">
        <Section title="Các chỉ tiêu">
          <TargetCards view={view} params={params} />
        </Section>
        {view.further.length > 0 ? (
          <Section title="Chỉ tiêu khác của kế hoạch">
            <FurtherTargets lines={view.further} params={params} />
          </Section>
        ) : null}
        <CompareDays view={view} />
        {place.below === null ? null : (
          <>
            <LateUnits view={view} below={place.below} params={params} />
            <HeatSection view={view} below={place.below} params={params} />
          </>
        )}
      </div>
    </div>
  );
}

/** What to do first, and the day and the map the figures are of. */
function Context({ view }: { readonly view: TargetsView }) {
  const first = view.main
    .filter(({ standing }) => standing === 'behind')
    .slice(0, 2)
    .map((line) => {
      const { short, unit } = INDICATORS[line.code];
      const { gap } = gapWords(line, unit);
      return `${inSentence(short)}, ${inSentence(gap)}`;
    });
  return (
    <>
      {first.length > 0 ? <span>Cần làm trước: {first.join('; ')}.</span> : null}
      <span>
        Tính đến ngày {formatDate(view.day)}
        {view.mapOn === null ? '' : `, theo địa bàn ngày ${formatDate(view.mapOn)}`}.
      </span>
    </>
  );
}
