import { describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import { pathOn } from '@/lib/domain/programme/path';
import { isFollowed, pathFor, targetsFor, type Programme } from '@/lib/domain/programme/programme';
import { readProgramme } from '@/lib/features/programme/read-programme';
import { readSettings } from '@/lib/features/programme/read-settings';
import {
  actorOf,
  buildCity,
  buildCommune,
  buildMediator,
  buildTeam,
  type BuiltCommune,
} from '../support/builders';
import { owner } from '../support/owner';

const DAY = '2026-11-20';

const commune = async (code = '01'): Promise<BuiltCommune> => buildCommune(await buildCity({ code }));

const seenBy = (role: Parameters<typeof actorOf>[0], place: BuiltCommune, day = DAY): Promise<Programme> =>
  withScope(actorOf(role, place), (tx) => readProgramme(tx, day));

async function target(
  { cityId, communeId }: { cityId: string; communeId: string | null },
  indicator: string,
  year: number,
  basisPoints: number,
): Promise<void> {
  await owner().query(
    `INSERT INTO indicator_target (city_id, place_id, commune_id, indicator, year, basis_points)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [cityId, communeId ?? cityId, communeId, indicator, year, basisPoints],
  );
}

async function setting(cityId: string, indicator: string, from: string, over: Record<string, unknown>) {
  const row = { city_id: cityId, indicator, valid_from: from, active: true, reason: 'Hướng dẫn', ...over };
  const columns = Object.keys(row);
  await owner().query(
    `INSERT INTO indicator_setting (${columns.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')})`,
    Object.values(row),
  );
}

const in2026 = (programme: Programme, communeId: string | null) =>
  targetsFor(programme, 'skills_trained', communeId).find(({ year }) => year === 2026);

describe('the programme of a city', () => {
  it.each([
    ['01', '183/KH-UBND', 7_200],
    ['31', '315/QĐ-TTg', undefined],
  ])('city %s begins with plan %s', async (code, number, skills) => {
    const programme = await seenBy('mediator', await buildMediator(await commune(code)));
    expect(programme.plan.number).toBe(number);
    expect(in2026(programme, null)?.value).toBe(skills);
    expect(programme.settings.planStart).toBe(programme.plan.from);
  });

  it('its own plan holds from its first day on, and the window of the indicators with it', async () => {
    const place = await commune();
    await owner().query(
      `INSERT INTO programme_plan (city_id, id, title, number, issuer, issued_on, basis, valid_from, valid_to)
       VALUES ($1, gen_random_uuid(), 'Kế hoạch', '9/KH-UBND', 'UBND', '2026-08-01', 'QĐ 315', '2026-09-01', '2030-12-31')`,
      [place.cityId],
    );
    expect((await seenBy('city_officer', place, '2026-08-31')).plan.number).toBe('183/KH-UBND');
    const after = await seenBy('city_officer', place, '2026-09-01');
    expect([after.plan.number, after.settings.planStart]).toEqual(['9/KH-UBND', '2026-09-01']);
  });

  it('a city’s and a commune’s own values, each where it holds', async () => {
    const place = await commune();
    const other = await buildCommune(place);
    await target({ ...place, communeId: null }, 'skills_trained', 2026, 7_500);
    await target(place, 'skills_trained', 2026, 9_000);
    const programme = await seenBy('city_admin', place);
    expect([null, place.communeId, other.communeId].map((id) => in2026(programme, id)?.value)).toEqual([
      7_500, 9_000, 7_500,
    ]);
    expect(pathOn(pathFor(programme, 'skills_trained', place.communeId), '2026-12-31')?.target.origin).toBe(
      'commune',
    );
  });

  it('a commune does not see another one’s own values', async () => {
    const place = await commune();
    const other = await buildCommune(place);
    await target(other, 'skills_trained', 2026, 9_000);
    for (const role of ['commune_officer', 'team_leader'] as const) {
      const seen = await seenBy(role, await buildTeam(place));
      expect(seen.targets.skills_trained.communes).toEqual({});
    }
    expect(Object.keys((await seenBy('city_officer', place)).targets.skills_trained.communes)).toEqual([
      other.communeId,
    ]);
  });

  it('another city’s decisions change nothing here', async () => {
    const [here, there] = [await commune(), await commune()];
    await target({ ...there, communeId: null }, 'skills_trained', 2026, 9_900);
    await setting(there.cityId, 'teams_supported', '2026-01-01', { active: false });
    const programme = await seenBy('city_admin', here);
    expect(in2026(programme, null)?.origin).toBe('shipped');
    expect(isFollowed(programme, 'teams_supported')).toBe(true);
  });
});

describe('how a city counts', () => {
  it('changes on the day of its decision, words and all', async () => {
    const place = await commune();
    await setting(place.cityId, 'skills_trained', '2026-06-01', {
      variant: 'yearly',
      wording: '95% được bồi dưỡng',
    });
    await setting(place.cityId, 'trainers_trained', '2026-07-01', { window_from: '2024-04-17' });
    await setting(place.cityId, 'teams_supported', '2026-07-01', { active: false });
    await setting(place.cityId, 'mediators_with_materials', '2026-07-01', {
      options: ['team_materials_count', 'later'],
    });
    const before = await seenBy('city_officer', place, '2026-05-31');
    const after = await seenBy('city_officer', place, '2026-07-01');
    expect([before, after].map(({ settings }) => settings.windows.skills_trained)).toEqual([
      'since_plan_start',
      'year_of_day',
    ]);
    expect([before, after].map(({ targets }) => targets.skills_trained.wording)).toEqual([
      'Từ 90% hòa giải viên được bồi dưỡng kỹ năng',
      '95% được bồi dưỡng',
    ]);
    expect([before, after].map((programme) => isFollowed(programme, 'teams_supported'))).toEqual([
      true,
      false,
    ]);
    expect(after.settings.countedSince).toEqual({ trainers_trained: '2024-04-17' });
    expect(after.settings.options).toEqual(['team_materials_count']);
    const alone = await withScope(actorOf('mediator', await buildMediator(place)), (tx) =>
      readSettings(tx, '2026-07-01'),
    );
    expect(alone).toEqual(after.settings);
  });
});
