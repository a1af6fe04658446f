import type { PathData } from './path-data';
import { freeHeight, sideOf, withRoom, type Placed } from './path-labels';
import { tonePaint } from './path-paint';
import type { PathScale } from './path-scale';

/** How far apart two years stand at least, in percent of the narrowest card's width. */
const YEAR_GAP = 19;

type PathMarksProps = {
  readonly data: PathData;
  readonly scale: PathScale;
  readonly years: readonly Placed[];
};

/** The diamonds, the dot and the words inside a path. They keep their size, whatever the drawing's. */
export function PathMarks({ data, scale, years }: PathMarksProps) {
  const { done, targets, forecast, noForecast, tone, dayLabel } = data;
  const last = done.at(-1);
  const side = last ? sideOf(scale.x(last.on)) : 'start';
  return (
    <>
      {targets.map(({ on, percent }) => (
        <svg key={on} x={`${scale.x(on)}%`} y={`${scale.y(percent)}%`} overflow="visible">
          <path
            d="M0-5L5 0L0 5L-5 0Z"
            fill="var(--color-sheet)"
            stroke="var(--color-ink-2)"
            strokeWidth="1.5"
          />
        </svg>
      ))}
      {last ? (
        <>
          <circle
            cx={`${scale.x(last.on)}%`}
            cy={`${scale.y(last.percent)}%`}
            r="5"
            fill={tonePaint(tone)}
            stroke="var(--color-sheet)"
            strokeWidth="1.5"
          />
          <text
            x={`${scale.x(last.on)}%`}
            y="0"
            dx={side === 'start' ? 4 : -4}
            dy="-0.5em"
            textAnchor={side}
            fill="var(--color-ink-2)"
          >
            {dayLabel}
          </text>
        </>
      ) : null}
      {forecast ? null : (
        <text
          x="99%"
          y={`${freeHeight(targets.map(({ percent }) => scale.y(percent)))}%`}
          textAnchor="end"
          fill="var(--color-ink-3)"
          stroke="var(--color-sheet)"
          strokeWidth="4"
          paintOrder="stroke"
        >
          {noForecast}
        </text>
      )}
      {withRoom(years, YEAR_GAP).map(({ key, at }) => (
        <text
          key={key}
          x={`${at}%`}
          y="100%"
          dy="1.25em"
          textAnchor={at < 6 ? 'start' : 'middle'}
          fill="var(--color-ink-2)"
        >
          {key}
        </text>
      ))}
    </>
  );
}
