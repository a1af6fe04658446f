import { BarWithTarget } from '@/components/chart/bar-with-target';
import { Fraction } from '@/components/ui/fraction';
import Link from '@/components/ui/link';
import { Sheet } from '@/components/ui/sheet';
import { Tag } from '@/components/ui/tag';
import { percentOf } from '@/lib/domain/indicators/figure';
import { INDICATORS } from '@/lib/domain/indicators/definitions';
import { minimumOn } from '@/lib/domain/programme/minimum-counts';
import type { Standing } from '@/lib/domain/programme/standing';
import { formatCount } from '@/lib/format/number';
import { gapWords } from '../targets/gap-words';
import { isJudged, type JudgedIndicator } from '../targets/judged';
import { TARGETS_PATH } from '../targets/params';
import type { TargetsView } from '../targets/read-targets';
import { STANDING_TONES } from '../targets/standing-look';
import { teamStanding } from '../targets/team-standing';

/** One word: an aside is narrow. */
const WORDS: Record<Standing, string> = {
  reached: 'Đạt',
  on_path: 'Theo lộ trình',
  behind: 'Chậm',
  not_applicable: 'Không phát sinh',
  too_few: 'Ít quá',
  no_target: 'Chưa đặt',
};

/** Shares as small as the support of teams are drawn on a scale of their own, and it is said. */
const SMALL_SCALE = 20;

/** The targets of a place on its first page: how each stands, and what is missing. */
export function PlaceTargets({ view }: { readonly view: Pick<TargetsView, 'main' | 'level' | 'day'> }) {
  const { main } = view;
  const year = main.find(({ target }) => target !== null)?.target?.year;
  return (
    <Sheet
      title={`${formatCount(main.length)} chỉ tiêu`}
      aside={
        <Link href={TARGETS_PATH} className="link text-cell">
          Mở bảng chỉ tiêu
        </Link>
      }
    >
      {year ? <p className="text-note text-ink-2">Vạch đậm là chỉ tiêu năm {year}</p> : null}
      <ul className="divide-line divide-y">
        {main.map((line) => (
          <Line key={line.code} line={line} view={view} />
        ))}
      </ul>
    </Sheet>
  );
}

/** A team of itself: in order or not, supported or not. */
function OwnLine({ line }: { readonly line: JudgedIndicator }) {
  const { tone, word } = teamStanding(line);
  return (
    <li className="flex items-start justify-between gap-3 py-3">
      <span className="text-cell min-w-0 font-medium">{INDICATORS[line.code].title}</span>
      <Tag tone={tone} className="shrink-0">
        {word}
      </Tag>
    </li>
  );
}

type LineProps = { readonly line: JudgedIndicator; readonly view: Pick<TargetsView, 'level' | 'day'> };

function Line({ line, view: { level, day } }: LineProps) {
  const { code, figure, standing, target } = line;
  if (level === 'team' && INDICATORS[code].unit === 'teams') return <OwnLine line={line} />;
  const { title, unit } = INDICATORS[code];
  const small = target !== null && target.value / 100 < SMALL_SCALE && (percentOf(figure) ?? 0) < SMALL_SCALE;
  const { gap } = gapWords(line, unit);
  return (
    <li className="py-3">
      <div className="mb-1.5 flex items-start justify-between gap-3">
        <span className="text-cell min-w-0 font-medium">{title}</span>
        <Tag tone={STANDING_TONES[standing]} className="shrink-0">
          {WORDS[standing]}
        </Tag>
      </div>
      <div className="grid grid-cols-[minmax(6rem,1fr)_auto] items-center gap-3">
        {isJudged(line) ? (
          <BarWithTarget
            percent={percentOf(figure) ?? 0}
            target={target === null ? undefined : target.value / 100}
            scaleTo={small ? SMALL_SCALE : 100}
          />
        ) : null}
        {figure.denominator > 0 ? (
          <Fraction n={figure.numerator} N={figure.denominator} minimum={minimumOn(code, level, day)} />
        ) : null}
      </div>
      {isJudged(line) || figure.reasons.overdue ? (
        <p className="text-note text-ink-2 mt-1">
          {gap}
          {small ? `; thang đo 0–${SMALL_SCALE}%` : ''}
        </p>
      ) : null}
    </li>
  );
}
