import { PathLegend } from '@/components/chart/path/path-legend';
import { PathLine } from '@/components/chart/path/path-line';
import { TargetCard } from '@/components/chart/target-card';
import { countOf } from '@/lib/domain/indicators/count';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import { STANDING_LABELS } from '@/lib/domain/programme/standing';
import { minimumOn } from '@/lib/domain/programme/minimum-counts';
import { formatCount, formatPoints } from '@/lib/format/number';
import { gapWords, UNIT_WORDS } from '../targets/gap-words';
import type { JudgedIndicator } from '../targets/judged';
import { indicatorHref, type TargetsParams } from '../targets/params';
import { pathData, pathFinding } from '../targets/path-view';
import type { TargetsView } from '../targets/read-targets';
import { STANDING_TONES } from '../targets/standing-look';

type TargetCardsProps = {
  readonly view: Pick<TargetsView, 'main' | 'months' | 'day' | 'today' | 'level'>;
  readonly params: TargetsParams;
};

/** One card per target, in the order of the plan. */
export function TargetCards({ view, params }: TargetCardsProps) {
  return (
    <div className="flex flex-col gap-3 print:gap-1">
      <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3 print:gap-3">
        {view.main.map((line) => (
          <Card key={line.code} line={line} view={view} params={params} />
        ))}
      </div>
      <PathLegend />
    </div>
  );
}

function Card({ line, view, params }: TargetCardsProps & { readonly line: JudgedIndicator }) {
  const { code, figure, standing, target } = line;
  const { title, unit } = INDICATORS[code];
  const data = pathData(line, view.months[code] ?? [], view);
  const { gap, note } = gapWords(line, unit);
  return (
    <TargetCard
      title={title}
      value={{ n: figure.numerator, N: figure.denominator }}
      minimum={minimumOn(code, view.level, view.day)}
      status={
        standing === 'not_applicable'
          ? null
          : { tone: STANDING_TONES[standing], word: STANDING_LABELS[standing] }
      }
      target={target === null ? '' : `năm ${target.year}: ${formatPoints(target.value / 100)}%`}
      path={<PathLine data={data} finding={pathFinding(title, line, data)} />}
      gap={gap}
      gapNote={note}
      link={{ label: linkWords(line, UNIT_WORDS[unit]), href: indicatorHref(code, params) }}
    />
  );
}

function linkWords({ figure }: JudgedIndicator, unit: string): string {
  const leftOut = countOf('left_out', figure.reasons);
  return leftOut === 0 ? 'Xem cách tính' : `Xem ${formatCount(leftOut)} ${unit}`;
}
