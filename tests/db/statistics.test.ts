import { describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { parsePeriod } from '@/lib/domain/statistics/periods';
import { getStatistics } from '@/lib/features/dashboards/statistics';
import { NotFoundError } from '@/lib/server/not-found';
import { actorOf, buildCase, buildCity, buildCommune, buildTeam, type BuiltTeam } from '../support/builders';
import { ownerRows } from '../support/owner';

const now = new Date('2026-11-22T03:00:00Z');
const today = '2026-11-22';

function statisticsOf(actor: Actor, code: string, communeId: string | null = null) {
  const period = parsePeriod(code);
  if (!period) throw new Error(`no period ${code}`);
  return withScope(actor, (tx) => getStatistics({ tx, actor, now, today }, { period, communeId }));
}

const ended = (receivedOn: string, endedOn: string, reason: 'agreement' | 'stopped_by_party') => ({
  received_on: receivedOn,
  assigned_on: receivedOn,
  status: 'closed',
  closing_reason: reason,
  outcome: reason === 'agreement' ? 'successful' : 'unsuccessful',
  ended_on: endedOn,
});

/** Received last year and still open, last year and ended this year, this year and ended, this year and open. */
async function fill(team: BuiltTeam): Promise<void> {
  for (const columns of [
    { received_on: '2025-12-30' },
    ended('2025-12-31', '2026-01-01', 'agreement'),
    ended('2026-05-31', '2026-06-01', 'stopped_by_party'),
    ended('2026-10-31', '2026-10-31', 'agreement'),
    { received_on: '2026-11-01', kind: 'family' },
    {
      received_on: '2026-11-02',
      status: 'ended_otherwise',
      other_ending: 'out_of_scope_refused',
      exclusion: 'crime',
      ended_on: '2026-11-03',
    },
  ]) {
    await buildCase({ ...team, columns });
  }
}

describe('the statistics of a place', () => {
  it('is one equation at every cut-off, carried over included', async () => {
    const team = await buildTeam();
    await fill(team);
    const officer = actorOf('city_officer', team);
    const figures = async (code: string) => (await statisticsOf(officer, code)).total;
    expect(await figures('2026')).toEqual({
      carriedOver: 2,
      new: 4,
      received: 6,
      successful: 2,
      unsuccessful: 1,
      endedOtherwise: 1,
      inHand: 2,
    });
    expect(await figures('2025')).toEqual({
      carriedOver: 0,
      new: 2,
      received: 2,
      successful: 0,
      unsuccessful: 0,
      endedOtherwise: 0,
      inHand: 2,
    });
    expect(await figures('2026-so-bo-6-thang')).toEqual({
      carriedOver: 2,
      new: 1,
      received: 3,
      successful: 1,
      unsuccessful: 0,
      endedOtherwise: 0,
      inHand: 2,
    });
    expect(await figures('2026-so-bo-nam')).toEqual({
      carriedOver: 2,
      new: 2,
      received: 4,
      successful: 2,
      unsuccessful: 1,
      endedOtherwise: 0,
      inHand: 1,
    });
    expect(await figures('2026-11')).toEqual({
      carriedOver: 1,
      new: 2,
      received: 3,
      successful: 0,
      unsuccessful: 0,
      endedOtherwise: 1,
      inHand: 2,
    });
  });

  it('agrees between city, commune and team, and stops at each one’s border', async () => {
    const { cityId } = await buildCity();
    const first = await buildTeam(await buildCommune({ cityId }));
    const sibling = await buildTeam({ ...first, name: 'Tổ hòa giải số 2' });
    const far = await buildTeam(await buildCommune({ cityId }));
    for (const team of [first, sibling, far]) await fill(team);
    const received = async (actor: Actor, communeId: string | null = null) =>
      (await statisticsOf(actor, '2026', communeId)).total.received;
    expect(await received(actorOf('city_officer', first))).toBe(18);
    expect(await received(actorOf('city_officer', first), first.communeId)).toBe(12);
    expect(await received(actorOf('commune_officer', first))).toBe(12);
    expect(await received(actorOf('team_leader', first))).toBe(6);
    const city = await statisticsOf(actorOf('city_officer', first), '2026');
    expect(city.byUnit.map(({ figures }) => figures.received).sort()).toEqual([12, 6].sort());
    expect(city.byKind.reduce((sum, { figures }) => sum + figures.received, 0)).toBe(18);
    expect(city.byMonth.reduce((sum, month) => sum + month.received, 0)).toBe(12);
  });

  it('opens no commune of another city', async () => {
    const [own, foreign] = [await buildTeam(), await buildTeam()];
    await expect(
      statisticsOf(actorOf('city_officer', own), '2026', foreign.communeId),
    ).rejects.toBeInstanceOf(NotFoundError);
  });

  it('is rebuilt as it was kept', async () => {
    const team = await buildTeam();
    await fill(team);
    const kept = () =>
      ownerRows(
        `SELECT month::text, kind, received, successful, unsuccessful, ended_otherwise FROM team_case_month
          WHERE city_id = $1 AND received + successful + unsuccessful + ended_otherwise > 0 ORDER BY 1, 2`,
        [team.cityId],
      );
    const before = await kept();
    expect(before.length).toBeGreaterThan(3);
    await ownerRows('SELECT rebuild_case_tallies($1)', [team.cityId]);
    expect(await kept()).toEqual(before);
  });
});
