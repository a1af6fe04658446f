import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { USUAL_SETTINGS } from '@/lib/domain/indicators/settings';
import type { IsoDate } from '@/lib/domain/iso-date';
import { getFigures } from '@/lib/features/indicators/figures/get-figures';
import type { IndicatorFigures } from '@/lib/features/indicators/figures/types';
import { keepMonths } from '@/lib/features/indicators/months/keep-months';
import { listKeptMonths } from '@/lib/features/indicators/months/list-months';
import { applyChange } from '../support/apply-change';
import { actorOf, buildCity } from '../support/builders';
import { draftChange } from '../support/draft-change';
import { aClass, aPerson, aSeat, aTeam, attended, cityOf, newcomer } from '../support/indicators/golden';
import { writeRecords } from '../support/indicators/write-records';

const TODAY = '2026-11-22';
const BEFORE = '2026-05-31';
const MERGED: IsoDate = '2026-07-01';
const now = new Date(`${TODAY}T03:00:00Z`);

/** Two communes of which one takes up the other in July, and then of its two teams one takes up the other. */
async function mergedCity() {
  const { cityId } = await buildCity();
  const [gone, stays] = [newId(), newId()];
  const teams = [aTeam(gone), aTeam(stays)] as const;
  const people = [aPerson(gone), aPerson(gone), aPerson(stays), aPerson(stays)] as const;
  const seats = [
    aSeat(people[0], teams[0]),
    // Six months from March: the two mergers lie between.
    newcomer(people[1], teams[0], '2026-03-02'),
    aSeat(people[2], teams[1]),
    newcomer(people[3], teams[1], '2026-03-02'),
  ] as const;
  const held = aClass('2026-04-10');
  const lawyer = {
    id: newId(),
    communeId: null,
    kind: 'lawyer',
    personId: null,
    from: '2026-01-01',
    to: null,
  } as const;
  await writeRecords(
    cityOf(cityId, [gone, stays], {
      teams,
      people,
      seats,
      classes: [held],
      attendances: [attended(held, seats[0]), attended(held, seats[3])],
      // Of the team that will be taken up.
      supporters: [lawyer],
      links: [{ supporterId: lawyer.id, teamId: teams[0].id, from: '2026-01-01', to: null }],
      activities: [
        { id: newId(), supporterId: lawyer.id, teamId: teams[0].id, on: '2026-02-02', removed: false },
      ],
      cases: teams.map(({ id }) => ({
        ...{ id: newId(), teamId: id, receivedOn: '2026-02-01' },
        ended: { on: '2026-03-01', as: 'successful' },
      })),
    }),
  );
  const merge = async () => {
    const admin = actorOf('city_admin', { cityId }) as Actor & { cityId: string };
    const communes = {
      kind: 'merge_communes',
      communeIds: [stays, gone],
      effectiveOn: MERGED,
      plan: { ids: [stays, gone], survivorId: stays, name: 'Xã chung', kind: 'commune' },
    };
    const [from, to] = teams;
    const ofTeams = {
      kind: 'merge_teams',
      communeIds: [stays],
      effectiveOn: '2026-08-01',
      plan: { ids: [to.id, from.id], survivorId: to.id },
      recognition: '7/QĐ-UBND',
    };
    for (const change of [communes, ofTeams])
      expect(await applyChange(admin, await draftChange(cityId, change))).toMatchObject({ state: 'done' });
  };
  return { cityId, gone, stays, merge };
}

const ask = (actor: Actor, day: IsoDate, mapThen: boolean): Promise<IndicatorFigures> =>
  withScope(actor, (tx) =>
    getFigures({ tx, actor, now, today: TODAY }, { day, mapThen, communeId: null, settings: USUAL_SETTINGS }),
  );

const rows = ({ below }: IndicatorFigures) =>
  Object.fromEntries(
    below.flatMap(({ unit, figures }) => {
      const skilled = figures.skills_trained;
      return unit && skilled && skilled.denominator > 0
        ? [[unit.id, `${skilled.numerator}/${skilled.denominator}`]]
        : [];
    }),
  );

describe('the indicators of a day before communes and teams merged', () => {
  it('are as they were on the map of then, and put together on the map of today', async () => {
    const { cityId, gone, stays, merge } = await mergedCity();
    const officer = actorOf('city_officer', { cityId });
    const untouched = await ask(officer, BEFORE, false);
    await merge();
    const [then, onToday] = [await ask(officer, BEFORE, true), await ask(officer, BEFORE, false)];
    expect([then.mapDiffers, then.mapOn, onToday.mapOn]).toEqual([true, BEFORE, null]);
    expect(then.total).toEqual(untouched.total);
    expect(onToday.total).toEqual(untouched.total);
    expect(rows(then)).toEqual(rows(untouched));
    expect(rows(then)).toEqual({ [gone]: '1/2', [stays]: '1/2' });
    expect(rows(onToday)).toEqual({ [stays]: '2/4' });
  });

  it('make nobody new, forget nobody and nothing that was done, and end nobody’s six months', async () => {
    const { cityId, stays, merge } = await mergedCity();
    await merge();
    const { total, below } = await ask(actorOf('city_officer', { cityId }), TODAY, false);
    expect(total.figures.new_mediators_trained?.reasons).toEqual({ trained_in_time: 1, overdue: 1 });
    expect(total.figures.skills_trained).toMatchObject({ numerator: 2, denominator: 4 });
    expect(total.figures.teams_in_order?.denominator).toBe(1);
    expect(total.figures.teams_supported).toMatchObject({ numerator: 1, denominator: 1 });
    expect(total.figures.success_rate).toMatchObject({ numerator: 2, denominator: 2 });
    expect(below.find(({ unit }) => unit?.id === stays)?.figures.success_rate?.numerator).toBe(2);
  });

  it('stay kept for each commune as it was', async () => {
    const { cityId, gone, stays, merge } = await mergedCity();
    await merge();
    await keepMonths({ cityId, from: '2026-05-01', upTo: '2026-08-31', settingsOn: () => USUAL_SETTINGS });
    const actor = actorOf('city_officer', { cityId });
    const kept = async (communeId: string) => {
      const months = await withScope(actor, (tx) =>
        listKeptMonths(
          { tx, actor, now, today: TODAY },
          { level: 'commune', communeId, openedFromAbove: true, below: 'team' },
        ),
      );
      return months.skills_trained?.map(({ month, denominator }) => `${month}: ${denominator}`);
    };
    expect(await kept(gone)).toEqual(['2026-05-31: 2', '2026-06-30: 2']);
    expect(await kept(stays)).toEqual(['2026-05-31: 2', '2026-06-30: 2', '2026-07-31: 4', '2026-08-31: 4']);
  });
});
