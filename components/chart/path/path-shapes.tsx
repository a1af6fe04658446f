import { toneFill, tonePaint } from './path-paint';
import type { PathData, PathPoint } from './path-data';
import type { PathScale } from './path-scale';

type PathShapesProps = {
  readonly data: PathData;
  readonly scale: PathScale;
  readonly years: readonly number[];
};

/** The lines of a path. They are stretched with the drawing, their thickness is not. */
export function PathShapes({ data, scale, years }: PathShapesProps) {
  const { done, targets, forecast, tone } = data;
  const place = ({ on, percent }: PathPoint): string => `${scale.x(on)},${scale.y(percent)}`;
  const line = (points: readonly PathPoint[]): string => points.map(place).join(' ');
  const last = done.at(-1);
  return (
    <g fill="none" strokeLinejoin="round">
      {years.map((at) => (
        <line key={at} x1={at} x2={at} y1="0" y2="100" stroke="var(--color-line)" {...UNSCALED} />
      ))}
      <line x1="0" x2="100" y1="100" y2="100" stroke="var(--color-edge)" {...UNSCALED} />
      {last && forecast ? (
        <>
          <polygon
            points={`${place(last)} ${place({ ...forecast, percent: forecast.high })} ${place({ ...forecast, percent: forecast.low })}`}
            fill={toneFill(tone)}
          />
          <polyline
            points={line([last, forecast])}
            stroke={tonePaint(tone)}
            strokeWidth="2.5"
            strokeDasharray="2 4"
            {...UNSCALED}
          />
        </>
      ) : null}
      {targets.length > 0 ? (
        <polyline points={line(targets)} stroke="var(--color-ink-2)" strokeDasharray="6 4" {...UNSCALED} />
      ) : null}
      {last ? (
        <line
          x1={scale.x(last.on)}
          x2={scale.x(last.on)}
          y1="-18"
          y2="100"
          stroke={tonePaint(tone)}
          strokeWidth="1.5"
          {...UNSCALED}
        />
      ) : null}
      <polyline points={line(done)} stroke="var(--color-ink)" strokeWidth="2.5" {...UNSCALED} />
    </g>
  );
}

const UNSCALED = { vectorEffect: 'non-scaling-stroke' } as const;
