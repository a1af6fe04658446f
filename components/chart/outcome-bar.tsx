import { paint, type Series } from '@/components/chart/series';
import { formatCount } from '@/lib/format/number';

type OutcomeBarProps = {
  readonly series: readonly Series[];
  readonly values: Readonly<Record<string, number>>;
  /** The finding in one sentence. */
  readonly label: string;
};

const WIDTH = 1000;
const HEIGHT = 28;
const GAP = 2;

/** One stacked bar of the parts of a whole, each named with its figure below. Drawn by the server, without scripts. */
export function OutcomeBar({ series, values, label }: OutcomeBarProps) {
  const parts = segments(series, values);
  if (parts.length === 0) return <p className="text-ink-2">không phát sinh</p>;
  return (
    <div>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        className="h-7 w-full"
      >
        {parts.map(({ key, colour, x, width }) => (
          <rect key={key} x={x} y="0" width={width} height={HEIGHT} fill={paint(colour)} />
        ))}
      </svg>
      <ul aria-hidden className="text-note text-ink-2 mt-2 flex flex-wrap gap-x-5 gap-y-1">
        {parts.map(({ key, label: name, colour, value }) => (
          <li key={key} className="flex items-center gap-2">
            <svg width="12" height="12" focusable="false">
              <rect width="12" height="12" rx="2" fill={paint(colour)} />
            </svg>
            <span>
              <span className="text-ink font-semibold">{formatCount(value)}</span> {name}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type Segment = Series & { readonly value: number; readonly x: number; readonly width: number };

/** Parts above 0 from left to right, as wide as their share, with a thin gap that keeps them apart without colour. */
function segments(series: readonly Series[], values: Readonly<Record<string, number>>): readonly Segment[] {
  const present = series
    .map((one) => ({ ...one, value: values[one.key] ?? 0 }))
    .filter(({ value }) => value > 0);
  const total = present.reduce((sum, { value }) => sum + value, 0);
  return present.reduce<Segment[]>((placed, part) => {
    const before = placed.at(-1);
    const x = before ? before.x + before.width + GAP : 0;
    return [...placed, { ...part, x, width: Math.max((part.value / total) * WIDTH - GAP, GAP) }];
  }, []);
}
