import { describe, expect, it } from 'vitest';
import { newId } from '@/lib/db/ids';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { addCity } from '@/lib/features/units/city/add-city';
import { listCities } from '@/lib/features/units/city/list-cities';
import { addCommune } from '@/lib/features/units/commune/add-commune';
import { endCommune } from '@/lib/features/units/commune/end-commune';
import { getCommune } from '@/lib/features/units/commune/get-commune';
import { parseCommuneListParams } from '@/lib/features/units/commune/list-params';
import { listCommunes } from '@/lib/features/units/commune/list-communes';
import { renameCommune } from '@/lib/features/units/commune/rename-commune';
import { todayInVietnam } from '@/lib/format/date';
import type { Done, Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { asRole } from '../support/as-role';
import { actorOf, buildCase, buildCity, buildCommune, operatorActor } from '../support/builders';

const now = new Date();
const today = todayInVietnam(now);

/** What an action does between its permission and its answer. */
const acting = <T>(
  run: (context: Context) => Promise<Outcome<T>>,
  actor: Actor = operatorActor(),
): Promise<Outcome<T>> => withScope(actor, (tx) => run({ tx, actor, now, today }));

function success<T>(outcome: Outcome<T>): Done<T> {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.done;
}

const names = async (cityId: string, search: Record<string, string>): Promise<string[]> => {
  const params = parseCommuneListParams(search);
  const rows = await withScope(operatorActor(), (tx) => listCommunes(tx, cityId, params, today));
  return rows.map(({ name }) => name);
};

const commune = (cityId: string, code: string, name: string) => ({
  cityId,
  code,
  name,
  kind: 'ward' as const,
  validFrom: '2025-07-01',
});

const renamed = (
  place: { cityId: string; communeId: string },
  over: { name?: string; since?: string; version?: number },
) =>
  acting((context) =>
    renameCommune(context, {
      ...place,
      version: 0,
      kind: 'ward',
      name: 'Tên mới',
      since: '2026-01-01',
      ...over,
    }),
  );

describe('cities', () => {
  it('are added with a code that no living one has, and listed with their communes', async () => {
    const input = { code: '42', kind: 'province', name: 'Thử Nghiệm', validFrom: '2025-07-01' } as const;
    // Codes are few and other tests take them at random: here theirs end first, and all of it is rolled back.
    const work = acting(async (context) => {
      await context.tx
        .$executeRaw`UPDATE city SET valid_to = '2025-07-01' WHERE code = '42' AND valid_to IS NULL`;
      const { value } = success(await addCity(context, input));
      for (const validFrom of ['2025-07-01', '2026-07-01']) {
        expect(await addCity(context, { ...input, validFrom })).toMatchObject({
          ok: false,
          refusal: { code: 'code_taken', field: 'code' },
        });
      }
      success(await addCommune(context, commune(value.cityId, '00001', 'Một')));
      const cities = await listCities(context.tx, today);
      expect(cities.find(({ cityId }) => cityId === value.cityId)).toEqual({
        cityId: value.cityId,
        ...input,
        validTo: null,
        communes: 1,
      });
      throw new Error('rolled back');
    });
    await expect(work).rejects.toThrow('rolled back');
  });
});

describe('communes', () => {
  it('are found by code and by name without accents', async () => {
    const { cityId } = await buildCity();
    success(await acting((context) => addCommune(context, commune(cityId, '00004', 'Đống Đa'))));
    success(await acting((context) => addCommune(context, commune(cityId, '00199', 'Láng'))));
    expect(await names(cityId, {})).toEqual(['Đống Đa', 'Láng']);
    expect(await names(cityId, { q: 'dong da' })).toEqual(['Đống Đa']);
    expect(await names(cityId, { q: 'LÁNG' })).toEqual(['Láng']);
    expect(await names(cityId, { q: '00004' })).toEqual(['Đống Đa']);
    expect(await names(cityId, { q: '_' })).toEqual([]);
  });

  it('share no living code within a city, and any code across cities', async () => {
    const [here, there] = [await buildCity(), await buildCity()];
    const add = (cityId: string) =>
      acting((context) => addCommune(context, commune(cityId, '00004', 'Ba Đình')));
    success(await add(here.cityId));
    expect(await add(here.cityId)).toMatchObject({
      ok: false,
      refusal: { code: 'code_taken', field: 'code' },
    });
    success(await add(there.cityId));
    await expect(add(newId())).rejects.toThrow('not found');
  });

  it('keep their id and their cases under a new name', async () => {
    const built = await buildCase();
    const { audit } = success(await renamed(built, { name: 'Vĩnh Tuy' }));
    expect(audit.detail).toMatchObject({ fromName: 'Thử', name: 'Vĩnh Tuy', since: '2026-01-01' });
    expect(await names(built.cityId, { q: 'vinh tuy' })).toEqual(['Vĩnh Tuy']);
    const cases = await withScope(actorOf('commune_officer', built), (tx) => tx.mediationCase.count());
    expect(cases).toBe(1);
  });

  it.each([
    ['9999-01-01', 'not_yet'],
    ['2025-06-30', 'before_it_was'],
  ])('are not renamed since %s', async (since, code) => {
    expect(await renamed(await buildCommune(), { since })).toMatchObject({
      ok: false,
      refusal: { code, field: 'since' },
    });
  });

  it('show the second of two editors what the first one wrote', async () => {
    const place = await buildCommune();
    success(await renamed(place, { name: 'Thứ nhất' }));
    await expect(renamed(place, { name: 'Thứ hai' })).rejects.toMatchObject({
      conflict: { by: 'Vận hành', current: { name: 'Thứ nhất', version: '1' } },
    });
  });

  it('end on a day, with a successor of the same city, and the end can be taken back', async () => {
    const ending = await buildCommune();
    const successor = await buildCommune({ cityId: ending.cityId, name: 'Kế Tục' });
    const foreign = await buildCommune();
    const end = (version: number, validTo: string | null, successorId: string | null) =>
      acting((context) => endCommune(context, { ...ending, version, validTo, successorId }));
    for (const successorId of [ending.communeId, foreign.communeId, newId()]) {
      expect(await end(0, today, successorId)).toMatchObject({
        ok: false,
        refusal: { code: 'no_successor' },
      });
    }
    expect(await end(0, '2025-07-01', null)).toMatchObject({
      ok: false,
      refusal: { code: 'ends_before_it_was' },
    });
    success(await end(0, today, successor.communeId));
    expect(await names(ending.cityId, {})).toEqual(['Kế Tục']);
    expect(await names(ending.cityId, { ended: '1' })).toEqual(['Kế Tục', 'Thử']);
    success(await end(1, null, successor.communeId));
    const after = await withScope(operatorActor(), (tx) => getCommune(tx, ending.cityId, ending.communeId));
    expect(after).toMatchObject({ validTo: null, successorId: null, version: 2 });
  });
});

describe('the policies alone', () => {
  it.each(['portal_city', 'portal_city_admin', 'portal_commune', 'portal_team', 'portal_mediator'] as const)(
    'let %s change no unit',
    async (role) => {
      const place = await buildCommune();
      for (const sql of [
        `UPDATE commune SET name = 'x'`,
        `UPDATE city SET name = 'x'`,
        `INSERT INTO commune (city_id, id, code, name, kind, search_name, valid_from)
         VALUES ('${place.cityId}', '${newId()}', '99999', 'x', 'ward', 'x', '2026-01-01')`,
      ]) {
        await expect(asRole({ role, ...place }, sql)).rejects.toMatchObject({ code: '42501' });
      }
    },
  );

  it('show the operator no tenant data', async () => {
    for (const table of [
      'mediation_case',
      'case_party',
      'mediator',
      'team',
      'team_case_month',
      'audit_entry',
    ]) {
      await expect(asRole({ role: 'portal_operator' }, `SELECT 1 FROM ${table}`)).rejects.toMatchObject({
        code: '42501',
      });
    }
  });
});
