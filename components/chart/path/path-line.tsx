import clsx from 'clsx';
import type { PathData } from './path-data';
import { PathEnds } from './path-ends';
import { PathMarks } from './path-marks';
import { scaleOf } from './path-scale';
import { PathShapes } from './path-shapes';
import { yearEnds } from './year-ends';

type PathLineProps = {
  readonly data: PathData;
  /** The finding in one sentence, not a description of shapes: it is the chart's text alternative. */
  readonly finding: string;
  /** `card` among others, `page` where it is the one drawing. */
  readonly size?: 'card' | 'page';
};

/** Heights, and how near two labels may stand, in percent of the part that is drawn in. */
const SIZE = {
  card: { height: 'h-29', gap: 25 },
  page: { height: 'h-60', gap: 13 },
};

/**
 * What was done, what is asked of each year, and where it leads. Drawn by the server, without scripts. All places are
 * percentages, so the words keep their size at any width; the line styles tell the lines apart without colour.
 */
export function PathLine({ data, finding, size = 'card' }: PathLineProps) {
  const scale = scaleOf(data);
  const years = yearEnds(data.from, data.to).map(({ year, on }) => ({ key: year, at: scale.x(on) }));
  const { height, gap } = SIZE[size];
  return (
    <div role="img" aria-label={finding} className={clsx('text-note flex w-full', height)}>
      <svg aria-hidden focusable="false" className="h-full min-w-0 flex-1 overflow-visible">
        <svg
          y="17%"
          width="100%"
          height="66%"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          overflow="visible"
        >
          <PathShapes data={data} scale={scale} years={years.map(({ at }) => at)} />
        </svg>
        <svg y="17%" width="100%" height="66%" overflow="visible">
          <PathMarks data={data} scale={scale} years={years} />
        </svg>
      </svg>
      <svg aria-hidden focusable="false" className="h-full w-15 shrink-0 overflow-visible">
        <svg y="17%" width="100%" height="66%" overflow="visible">
          <PathEnds data={data} scale={scale} gap={gap} />
        </svg>
      </svg>
    </div>
  );
}
