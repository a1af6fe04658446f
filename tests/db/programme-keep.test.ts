import { describe, expect, it } from 'vitest';
import { withScope } from '@/lib/db/scope';
import type { Actor } from '@/lib/domain/access/roles';
import { readProgramme } from '@/lib/features/programme/read-programme';
import { addPlan, changePlan } from '@/lib/features/programme/plan/keep-plan';
import { AddPlanInput } from '@/lib/features/programme/plan/schema';
import { SettingInput } from '@/lib/features/programme/settings/schema';
import { setSetting } from '@/lib/features/programme/settings/set-setting';
import { TargetsInput } from '@/lib/features/programme/targets/schema';
import { setCityTargets, setOwnTargets } from '@/lib/features/programme/targets/set-targets';
import type { Done, Outcome } from '@/lib/server/action';
import type { Context } from '@/lib/server/context';
import { ConflictError } from '@/lib/server/conflict';
import { NotFoundError } from '@/lib/server/not-found';
import { actorOf, buildCity, buildCommune, type BuiltCommune } from '../support/builders';
import { ownerRows } from '../support/owner';

const today = '2026-11-20';
const now = new Date('2026-11-20T02:00:00Z');

const acting = <T>(actor: Actor, run: (context: Context) => Promise<Outcome<T>>): Promise<Outcome<T>> =>
  withScope(actor, (tx) => run({ tx, actor, now, today }));

function success<T>(outcome: Outcome<T>): Done<T> {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.code}`);
  return outcome.done;
}

const hanoi = async (): Promise<BuiltCommune> => buildCommune(await buildCity({ code: '01' }));

const targets = (over: Record<string, unknown> = {}) =>
  TargetsInput.parse({ code: 'skills_trained', version: 0, reason: '', ...over });

const valuesIn = (placeId: string) =>
  ownerRows<{ year: number; value: number; version: number }>(
    'SELECT year, basis_points AS value, version FROM indicator_target WHERE place_id = $1 ORDER BY year',
    [placeId],
  );

describe('the targets of a city', () => {
  it('are replaced as a whole, and given back when the form is emptied', async () => {
    const place = await hanoi();
    const admin = actorOf('city_admin', place);
    const set = (input: TargetsInput) => acting(admin, (context) => setCityTargets(context, input));
    expect(
      success(await set(targets({ y2026: '75', y2027: '87,5', y2028: '88', y2029: '89' }))).value.version,
    ).toBe(1);
    expect(await valuesIn(place.cityId)).toMatchObject([
      { year: 2026, value: 7_500, version: 1 },
      { year: 2027, value: 8_750 },
      { year: 2028, value: 8_800 },
      { year: 2029, value: 8_900 },
    ]);
    const { audit, value } = success(await set(targets({ version: 1, y2026: '76' })));
    expect(audit.detail).toEqual({
      code: 'skills_trained',
      from: '2026: 75, 2027: 87,5, 2028: 88, 2029: 89',
      to: '2026: 76',
    });
    expect(await valuesIn(place.cityId)).toEqual([{ year: 2026, value: 7_600, version: 2 }]);
    expect(success(await set(targets({ version: value.version }))).message).toBe(
      'Đã bỏ mức riêng, theo lại mức chung.',
    );
    expect(await valuesIn(place.cityId)).toEqual([]);
  });

  it.each([
    ['140 %', { y2026: '140' }, 'above_hundred', 'y2026'],
    ['less than nothing', { y2026: '-1' }, 'below_zero', 'y2026'],
    ['a path that goes down', { y2026: '80', y2027: '79,99' }, 'goes_down', 'y2027'],
    ['a path that goes down to the shipped step', { y2026: '80' }, 'goes_down', 'y2027'],
  ])('%s is refused and changes nothing', async (_, years, code, field) => {
    const place = await hanoi();
    const outcome = await acting(actorOf('city_admin', place), (context) =>
      setCityTargets(context, targets(years)),
    );
    expect(outcome).toMatchObject({ ok: false, refusal: { code, field } });
    expect(await valuesIn(place.cityId)).toEqual([]);
  });

  it('two administrators at once: the second is shown what the first wrote', async () => {
    const place = await hanoi();
    const set = (name: string, y2030: string) =>
      acting({ ...actorOf('city_admin', place), displayName: name }, (context) =>
        setCityTargets(context, targets({ y2030 })),
      );
    const answers = await Promise.allSettled([set('Bà Lan', '92'), set('Ông Minh', '95')]);
    const lost = answers.filter((answer) => answer.status === 'rejected');
    expect(lost.map(({ reason }) => reason instanceof ConflictError)).toEqual([true]);
    const [kept] = await valuesIn(place.cityId);
    expect([9_200, 9_500]).toContain(kept?.value);
    const [{ reason }] = lost as [PromiseRejectedResult];
    expect(reason).toMatchObject({
      conflict: { by: kept?.value === 9_200 ? 'Bà Lan' : 'Ông Minh', current: { version: '1' } },
    });
  });
});

describe('a commune’s own targets', () => {
  it('are stricter than the city’s or are refused; the city may overtake them later', async () => {
    const place = await hanoi();
    const set = (years: Record<string, string>) =>
      acting(actorOf('commune_officer', place), (context) => setOwnTargets(context, targets(years)));
    expect(await set({ y2026: '71,99' })).toMatchObject({
      ok: false,
      refusal: { code: 'laxer_than_city', field: 'y2026' },
    });
    success(await set({ y2026: '75', y2027: '80' }));
    success(
      await acting(actorOf('city_admin', place), (context) =>
        setCityTargets(context, targets({ y2026: '77' })),
      ),
    );
    const programme = await withScope(actorOf('commune_officer', place), (tx) => readProgramme(tx, today));
    expect(programme.targets.skills_trained).toMatchObject({
      city: { 2026: 7_700 },
      communes: { [place.communeId]: { 2026: 7_500, 2027: 8_000 } },
    });
  });

  it('are nobody else’s to set', async () => {
    const place = await hanoi();
    const own = acting(actorOf('city_admin', place), (context) => setOwnTargets(context, targets()));
    await expect(own).rejects.toThrow(NotFoundError);
    const citys = acting(actorOf('commune_officer', place), (context) => setCityTargets(context, targets()));
    await expect(citys).rejects.toThrow(NotFoundError);
  });
});

const setting = (over: Record<string, unknown>) =>
  SettingInput.parse({
    code: 'skills_trained',
    validFrom: '2026-06-01',
    followed: 'yes',
    variant: '',
    options: [],
    reason: 'Công văn của Sở Tư pháp',
    ...over,
  });

describe('how an indicator is counted', () => {
  it.each([
    ['before the plan', { validFrom: '30/06/2025' }, 'outside_plan'],
    ['after the plan', { validFrom: '01/01/2031' }, 'outside_plan'],
    ['an option of another indicator', { options: ['team_materials_count'] }, 'not_of_indicator'],
    [
      'a first day where every year begins anew',
      { variant: 'yearly', countedSince: '17/4/2024' },
      'begins_each_year',
    ],
    ['a first day before the law', { variant: 'cumulative', countedSince: '31/12/2013' }, 'outside_law'],
    [
      'a first day where nothing is looked back on',
      { code: 'success_rate', countedSince: '17/4/2024' },
      'not_of_indicator',
    ],
    ['a window where there is none', { code: 'success_rate', variant: 'yearly' }, 'not_of_indicator'],
  ])('%s is refused', async (_, over, code) => {
    const admin = actorOf('city_admin', await hanoi());
    expect(await acting(admin, (context) => setSetting(context, setting(over)))).toMatchObject({
      ok: false,
      refusal: { code },
    });
  });

  it('a second decision for the same day corrects the first', async () => {
    const place = await hanoi();
    const admin = actorOf('city_admin', place);
    success(await acting(admin, (context) => setSetting(context, setting({ variant: 'yearly' }))));
    success(
      await acting(admin, (context) => setSetting(context, setting({ followed: 'no', reason: 'Ghi nhầm' }))),
    );
    expect(
      await ownerRows('SELECT active, variant, reason, version FROM indicator_setting WHERE city_id = $1', [
        place.cityId,
      ]),
    ).toEqual([{ active: false, variant: null, reason: 'Ghi nhầm', version: 1 }]);
  });
});

const plan = (over: Record<string, unknown> = {}) =>
  AddPlanInput.parse({
    number: '12/KH-UBND',
    issuedOn: '15/01/2026',
    issuer: 'UBND thành phố',
    title: 'Kế hoạch năm 2026',
    basis: 'Quyết định 315/QĐ-TTg',
    from: '01/01/2026',
    to: '31/12/2030',
    phases: [
      { name: 'Giai đoạn 1', from: '01/01/2026', to: '31/12/2026' },
      { name: 'Giai đoạn 2', from: '01/01/2027', to: '31/12/2030' },
    ],
    ...over,
  });

describe('the plan of a city', () => {
  it('is entered, holds from its first day on, and is mended', async () => {
    const place = await hanoi();
    const admin = actorOf('city_admin', place);
    const { planId } = success(await acting(admin, (context) => addPlan(context, plan()))).value;
    const inForce = () => withScope(admin, (tx) => readProgramme(tx, today));
    expect((await inForce()).plan).toMatchObject({
      planId,
      number: '12/KH-UBND',
      phases: plan().phases,
      open: [],
    });
    const mended = { ...plan({ number: '13/KH-UBND', phases: [] }), planId, version: 0 };
    success(await acting(admin, (context) => changePlan(context, mended)));
    expect((await inForce()).plan).toMatchObject({ number: '13/KH-UBND', phases: [], version: 1 });
    await expect(acting(admin, (context) => changePlan(context, mended))).rejects.toThrow(ConflictError);
  });

  it.each([
    ['ends before it begins', { from: '2026-12-31', to: '2026-01-01', phases: [] }, 'to'],
    [
      'a phase outside it',
      { phases: [{ name: 'Một', from: '2025-12-31', to: '2026-12-31' }] },
      'phases.0.from',
    ],
    [
      'a phase that ends before it begins',
      { phases: [{ name: 'Một', from: '2026-12-31', to: '2026-01-01' }] },
      'phases.0.to',
    ],
  ])('%s: refused at the field', async (_, over, field) => {
    const admin = actorOf('city_admin', await hanoi());
    expect(await acting(admin, (context) => addPlan(context, plan(over)))).toMatchObject({
      ok: false,
      refusal: { field },
    });
  });

  it('two plans may not begin on one day; another city’s is not there', async () => {
    const admin = actorOf('city_admin', await hanoi());
    const { planId } = success(await acting(admin, (context) => addPlan(context, plan()))).value;
    expect(await acting(admin, (context) => addPlan(context, plan({ number: '14/KH-UBND' })))).toMatchObject({
      ok: false,
      refusal: { code: 'begins_with_another', field: 'from' },
    });
    const foreign = acting(actorOf('city_admin', await hanoi()), (context) =>
      changePlan(context, { ...plan(), planId, version: 0 }),
    );
    await expect(foreign).rejects.toThrow(NotFoundError);
  });
});
