import { LISTS, type ListName } from '../lists';
import { atMost, type Figure } from '../result';
import { median, p95 } from '../samples';
import type { Stage } from '../stage';
import { READERS } from './people';

const ROUNDS = 400;

/** A list's statement through the scope seam against the same statement through a bare pool. */
export async function measureListQuery(stage: Stage, list: ListName): Promise<readonly Figure[]> {
  const { group, id, rows } = LISTS[list];
  const figures: Figure[] = [];
  for (const { place, login } of READERS) {
    const { ours, bare } = await stage.insider.ask('list-query', { list, login, rounds: ROUNDS });
    figures.push(
      {
        id: `${group}-${id}-query-${place}`,
        what: `query of the list of ${rows}, ${login}: median ms`,
        ours: median(ours),
        bare: median(bare),
        target: atMost('ratio', 1.6),
      },
      {
        id: `${group}-${id}-query-${place}-p95`,
        what: `query of the list of ${rows}, ${login}: p95 ms`,
        ours: p95(ours),
        bare: p95(bare),
        target: null,
      },
    );
  }
  return figures;
}
