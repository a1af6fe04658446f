import { formatPoints } from '@/lib/format/number';
import type { PathData } from './path-data';
import { keepApart, type Placed } from './path-labels';
import { tonePaint } from './path-paint';
import type { PathScale } from './path-scale';

type PathEndsProps = {
  readonly data: PathData;
  readonly scale: PathScale;
  /** How near the two labels may stand. */
  readonly gap: number;
};

/** What is asked at the end, and what it looks like becoming. */
export function PathEnds({ data: { targets, forecast, tone }, scale, gap }: PathEndsProps) {
  const goal = targets.at(-1);
  const target: Placed<'target'> | null = goal ? { key: 'target', at: scale.y(goal.percent) } : null;
  const likely: Placed<'likely'> | null = forecast ? { key: 'likely', at: scale.y(forecast.percent) } : null;
  const places =
    target && likely
      ? keepApart<EndKey>(target, likely, gap)
      : [target, likely].filter((one) => one !== null);
  const words: Record<EndKey, { readonly text: string; readonly fill: string; readonly weight: number }> = {
    target: { text: goal ? `${formatPoints(goal.percent)}%` : '', fill: 'var(--color-ink)', weight: 600 },
    likely: {
      text: forecast ? `≈ ${formatPoints(forecast.percent)}` : '',
      fill: tonePaint(tone),
      weight: 400,
    },
  };
  return places.map(({ key, at }) => (
    <text key={key} x="8" y={`${at}%`} dy="0.35em" fontWeight={words[key].weight} fill={words[key].fill}>
      {words[key].text}
    </text>
  ));
}

type EndKey = 'target' | 'likely';
