import { describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { parsePeriod } from '@/lib/domain/statistics/periods';
import { countedCasesHref } from '@/lib/features/dashboards/case-links';
import { getStatistics, type Statistics } from '@/lib/features/dashboards/statistics';
import { askForCases } from '@/lib/features/mediation-cases/list/case-conditions';
import { parseCaseListParams } from '@/lib/features/mediation-cases/list/case-list-params';
import { countCases } from '@/lib/features/mediation-cases/list/case-rows';
import { actorOf, buildCase, buildCity, buildCommune, buildTeam, type BuiltTeam } from '../support/builders';
import { applyChange } from '../support/apply-change';
import { draftChange } from '../support/draft-change';

const today = '2026-11-22';
const now = new Date('2026-11-22T03:00:00Z');
const KINDS = ['civil', 'family', 'conflict'] as const;

type Map = {
  readonly cityId: string;
  readonly old: BuiltTeam;
  readonly stays: BuiltTeam;
  readonly far: BuiltTeam;
};

/** Cases of 2025 in three teams of two communes; since July 2026 one team lies in the other commune, since August as part of its team. */
async function changedMap(): Promise<Map> {
  const { cityId } = await buildCity();
  const stays = await buildTeam(await buildCommune({ cityId, name: 'Cũ' }));
  const old = await buildTeam({ ...stays, name: 'Tổ chuyển đi' });
  const far = await buildTeam(await buildCommune({ cityId, name: 'Mới' }));
  for (const [index, team] of [stays, old, far].entries())
    for (let n = 0; n <= index; n += 1)
      await buildCase({ ...team, columns: { received_on: '2025-03-01', kind: KINDS[index] } });
  const admin = actorOf('city_admin', { cityId }) as Actor & { cityId: string };
  const changes = [
    {
      kind: 'move_units',
      communeIds: [old.communeId, far.communeId],
      effectiveOn: '2026-07-01',
      plan: { teamIds: [old.teamId], neighbourhoodIds: [], toCommuneId: far.communeId },
    },
    {
      kind: 'merge_teams',
      communeIds: [far.communeId],
      effectiveOn: '2026-08-01',
      plan: { ids: [far.teamId, old.teamId], survivorId: far.teamId },
    },
  ];
  for (const change of changes)
    expect(await applyChange(admin, await draftChange(cityId, change))).toMatchObject({ state: 'done' });
  return { cityId, old, stays, far };
}

function ask(
  actor: Actor,
  mapThen: boolean,
  code = '2025',
  communeId: string | null = null,
): Promise<Statistics> {
  const period = parsePeriod(code);
  if (!period) throw new Error(`no period ${code}`);
  return withScope(actor, (tx) => getStatistics({ tx, actor, now, today }, { period, communeId, mapThen }));
}

const received = ({ byUnit }: Statistics) =>
  Object.fromEntries(byUnit.map(({ unit, figures }) => [unit.id, figures.received]));

/** How many cases the list behind a figure holds. */
function listed(actor: Actor, href: string): Promise<number> {
  const { filter } = parseCaseListParams(Object.fromEntries(new URL(href, 'http://x').searchParams), today);
  return withScope(actor, async (tx) => countCases(tx, await askForCases(tx, { actor, today, filter })));
}

describe('figures of a year before units changed', () => {
  it('are the same in all on the map of then and of today, and each as its communes were or are', async () => {
    const { cityId, old, stays, far } = await changedMap();
    const officer = actorOf('city_officer', { cityId });
    const [then, today] = [await ask(officer, true), await ask(officer, false)];
    expect([then.mapDiffers, then.mapOn, today.mapOn]).toEqual([true, '2025-12-31', null]);
    expect(then.total).toEqual(today.total);
    expect(then.byMonth).toEqual(today.byMonth);
    expect(received(then)).toEqual({ [stays.communeId]: 3, [far.communeId]: 3 });
    expect(received(today)).toEqual({ [stays.communeId]: 1, [far.communeId]: 5 });
    expect(received(await ask(officer, true, '2025', old.communeId))).toEqual({
      [stays.teamId]: 1,
      [old.teamId]: 2,
    });
    expect(received(await ask(officer, false, '2025', far.communeId))).toEqual({ [far.teamId]: 5 });
  });

  it('open the cases that they count, on either map', async () => {
    const { cityId, stays, far } = await changedMap();
    const officer = actorOf('city_officer', { cityId });
    for (const mapThen of [true, false])
      for (const communeId of [null, stays.communeId, far.communeId]) {
        const asked = await ask(officer, mapThen, '2025', communeId);
        for (const { unit, figures } of asked.byUnit)
          expect(
            await listed(officer, countedCasesHref('received', asked.period, { ...asked, unitId: unit.id })),
            `${unit.name}, ${mapThen ? 'then' : 'now'}`,
          ).toBe(figures.received);
      }
  });

  it('stay a commune’s to tell, by sums alone, when the team has left it', async () => {
    const { old, far } = await changedMap();
    const officer = actorOf('commune_officer', old);
    const then = await ask(officer, true);
    expect([then.total.received, (await ask(officer, false)).total.received]).toEqual([3, 1]);
    expect(then.byUnit.map(({ unit }) => unit.name).sort()).toEqual(['Tổ chuyển đi', 'Tổ hòa giải số 1']);
    const other = actorOf('commune_officer', far);
    expect([(await ask(other, true)).total.received, (await ask(other, false)).total.received]).toEqual([
      3, 5,
    ]);
  });

  it('have one map as long as nothing changed after the period', async () => {
    const { cityId } = await changedMap();
    const running = await ask(actorOf('city_officer', { cityId }), true, '2026');
    expect([running.mapDiffers, running.mapOn]).toEqual([false, null]);
  });
});
