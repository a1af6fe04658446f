import { atMost, type Figure } from '../result';
import { median, p95 } from '../samples';
import type { Stage } from '../stage';
import { CITY_OFFICER, COMMUNE_OFFICER } from './people';

const ROUNDS = 400;

/** The list's statement through the scope seam against the same statement through a bare pool. */
export async function measureListQuery(stage: Stage): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [who, login] of [
    ['commune', COMMUNE_OFFICER],
    ['city', CITY_OFFICER],
  ] as const) {
    const { ours, bare } = await stage.insider.ask('list-query', { login, rounds: ROUNDS });
    figures.push(
      {
        id: `a-list-query-${who}`,
        what: `query of that page, ${login}: median ms`,
        ours: median(ours),
        bare: median(bare),
        target: atMost('ratio', 1.6),
      },
      {
        id: `a-list-query-${who}-p95`,
        what: `query of that page, ${login}: p95 ms`,
        ours: p95(ours),
        bare: p95(bare),
        target: null,
      },
    );
  }
  return figures;
}
