import { atMost, type Figure } from '../result';
import { median } from '../samples';
import type { Samples } from './in-turn';

/** The slowest subject against the fastest, and the last (most cases) against the first (all), each by its median. */
export function growth(id: string, what: string, samples: Samples): readonly Figure[] {
  const medians = samples.map(median);
  const [all = 0, most = 0] = [medians[0], medians.at(-1)];
  return [
    {
      id,
      what: `${what} at 1/100, all, ten times the cases: median ms, slowest and fastest`,
      ours: Math.max(...medians),
      bare: Math.min(...medians),
      target: atMost('ratio', 1.2),
    },
    {
      id: `${id}-tenfold`,
      what: `${what}: median ms, ten times the cases and all`,
      ours: most,
      bare: all,
      target: null,
    },
  ];
}
