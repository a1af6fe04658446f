import { PathLine } from '@/components/chart/path/path-line';
import { PathLegend } from '@/components/chart/path/path-legend';
import { PathTable } from '@/components/chart/path/path-table';
import { PageHeader, type PathStep } from '@/components/shell/page-header';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import type { Actor } from '@/lib/domain/access/roles';
import { atLineStart } from '@/lib/domain/units/unit-name';
import { UNIT_WORDS } from '../targets/gap-words';
import { indicatorPageHref, listedVerdict, type IndicatorParams } from '../targets/indicator-params';
import { TARGETS_PATH, targetsHref } from '../targets/params';
import { outlookWords, pathData, pathFinding, pathRows, projectionOf } from '../targets/path-view';
import type { IndicatorView } from '../targets/read-indicator';
import { recordAction, type ClassAhead } from '../targets/record-action';
import { CountingRule } from './counting-rule';
import { DayPicker } from './day-picker';
import { IndicatorValue } from './indicator-value';
import { ReasonGroups } from './reason-groups';
import { RecordListSection } from './record-list';
import { UnitBars } from './unit-bars';

type IndicatorPageProps = {
  readonly view: IndicatorView;
  readonly params: IndicatorParams;
  readonly actor: Pick<Actor, 'role'>;
  /** To which people left out of the skills could be invited. */
  readonly classAhead: ClassAhead | null;
};

/** One indicator opened: how it counts, where it leads, by unit, who is left out and why, and what to do about it. */
export function IndicatorPage({ view, params, actor, classAhead }: IndicatorPageProps) {
  const { code, line, months, place, units } = view;
  const { title, unit } = INDICATORS[code];
  const data = pathData(line, months, view);
  return (
    <>
      <PageHeader
        title={title}
        path={stepsTo(view, params)}
        here={atLineStart(view.placeName)}
        actions={<PrintButton>In trang này</PrintButton>}
      />
      <DayPicker view={view} params={params} path={`${TARGETS_PATH}/${code}`} compare={false} />
      <div className="flex flex-col gap-10">
        <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_23rem] lg:gap-8">
          <div className="flex min-w-0 flex-col gap-6">
            <IndicatorValue view={view} />
            <CountingRule code={code} target={view.target} />
          </div>
          <Sheet title={`Lộ trình đến ${view.plan.to.slice(0, 4)}`}>
            <PathLine data={data} finding={pathFinding(title, line, data)} size="page" />
            <p className="text-note text-ink-2 my-3">
              {outlookWords(line, projectionOf(line, months, view.day), view.day)}
            </p>
            <PathLegend />
            <details className="mt-3">
              <summary className="link w-fit">Xem bằng bảng</summary>
              <PathTable caption={`Lộ trình: ${title}`} rows={pathRows(line, months, view.day)} />
            </details>
          </Sheet>
        </div>
        <div className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,1fr)_23rem] lg:gap-8">
          {place.below === null || units.length === 0 ? null : (
            <Section title={place.below === 'commune' ? 'Theo xã, phường' : 'Theo tổ hòa giải'}>
              <UnitBars
                code={code}
                below={place.below}
                units={units}
                all={params.all}
                allHref={indicatorPageHref(code, params, { all: true })}
                hrefFor={({ id }) =>
                  indicatorPageHref(code, params, {
                    all: false,
                    ...(place.below === 'commune' ? { communeId: id } : { teamId: id }),
                  })
                }
                day={view.day}
                openId={params.teamId}
              />
            </Section>
          )}
          <Section title="Tính và chưa tính">
            <ReasonGroups
              title={placeWords(view, params)}
              figure={view.list.figure}
              unit={UNIT_WORDS[unit]}
              open={{ verdict: listedVerdict(params), reason: params.reason }}
              hrefFor={(asked) => indicatorPageHref(code, params, asked)}
            />
          </Section>
        </div>
        <RecordListSection
          view={view}
          params={params}
          action={recordAction(view, { params, actor, classAhead })}
        />
      </div>
    </>
  );
}

function stepsTo({ place, code }: IndicatorView, params: IndicatorParams): readonly PathStep[] {
  const up: PathStep = {
    label: 'Chỉ tiêu',
    href: targetsHref({ ...params, sort: null, q: '', all: false, allLate: false }, { communeId: null }),
  };
  if (place.level !== 'commune' || !place.openedFromAbove) return [up];
  return [
    up,
    {
      label: `${INDICATORS[code].short}, toàn thành phố`,
      href: indicatorPageHref(code, params, { communeId: null, teamId: null }),
    },
  ];
}

/** Of whom the groups tell: the place, or the one team that was opened in it. */
function placeWords({ placeName, units }: IndicatorView, { teamId }: IndicatorParams): string {
  const team = units.find(({ id }) => id === teamId);
  return atLineStart(team?.name ?? placeName);
}
