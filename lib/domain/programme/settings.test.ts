import { describe, expect, it } from 'vitest';
import { USUAL_SETTINGS } from '@/lib/domain/indicators/settings';
import { settingOn, settingsOn, variantIn, type DatedSetting } from '@/lib/domain/programme/settings';

const setting = (made: Partial<DatedSetting>): DatedSetting => ({
  code: 'skills_trained',
  validFrom: '2026-01-01',
  active: true,
  variant: null,
  countedSince: null,
  options: [],
  reason: 'Theo hướng dẫn của Sở Tư pháp',
  ...made,
});

const PLAN_START = '2025-07-01';
const yearlyThenBack = [
  setting({ validFrom: '2027-01-01', variant: 'cumulative' }),
  setting({ validFrom: '2026-06-01', variant: 'yearly' }),
];

describe('how a city counts on a day', () => {
  it('as shipped until it decides otherwise', () =>
    expect(settingsOn([], '2026-11-22', PLAN_START)).toEqual({ ...USUAL_SETTINGS, countedSince: {} }));

  it.each([
    ['2026-05-31', 'since_plan_start'],
    ['2026-06-01', 'year_of_day'],
    ['2026-12-31', 'year_of_day'],
    ['2027-01-01', 'since_plan_start'],
  ] as const)('on %s by the latest decision in force: %s', (day, window) =>
    expect(settingsOn(yearlyThenBack, day, PLAN_START).windows.skills_trained).toBe(window),
  );

  it('may count from another day than the plan’s first', () => {
    const since = [
      setting({ countedSince: '2024-04-17' }),
      setting({ code: 'success_rate', countedSince: '2024-04-17' }),
    ];
    expect(settingsOn(since, '2026-01-01', PLAN_START).countedSince).toEqual({
      skills_trained: '2024-04-17',
    });
    expect(settingsOn(since, '2025-12-31', PLAN_START).countedSince).toEqual({});
  });

  it('says in a word how an indicator is counted', () => {
    const july = settingsOn(yearlyThenBack, '2026-07-01', PLAN_START);
    expect([variantIn(july, 'skills_trained'), variantIn(july, 'trainers_trained')]).toEqual([
      'yearly',
      'cumulative',
    ]);
    expect(variantIn(july, 'success_rate')).toBeNull();
  });

  it('an indicator is switched off from a day on, and stays on before', () => {
    const off = [setting({ code: 'teams_supported', active: false })];
    expect(settingsOn(off, '2025-12-31', PLAN_START).switchedOff).toEqual(['mediators_trained']);
    expect(settingsOn(off, '2026-01-01', PLAN_START).switchedOff).toEqual([
      'mediators_trained',
      'teams_supported',
    ]);
  });

  it('the literal reading of 100 % trained is shown where a city asks for it', () =>
    expect(
      settingsOn([setting({ code: 'mediators_trained' })], '2026-01-01', PLAN_START).switchedOff,
    ).toEqual([]));

  it('gathers the options of all indicators', () => {
    const chosen = [
      setting({ code: 'mediators_with_materials', options: ['team_materials_count'] }),
      setting({ code: 'teams_supported', options: ['member_supporters_do_not_count'] }),
      setting({ code: 'teams_supported', validFrom: '2026-08-01' }),
    ];
    expect(settingsOn(chosen, '2026-07-31', PLAN_START).options).toEqual([
      'team_materials_count',
      'member_supporters_do_not_count',
    ]);
    expect(settingsOn(chosen, '2026-08-01', PLAN_START).options).toEqual(['team_materials_count']);
  });

  it('the plan’s first day is the window’s first day', () =>
    expect(settingsOn([], '2026-11-22', '2024-04-17').planStart).toBe('2024-04-17'));

  it('says which decision holds', () => {
    expect(settingOn(yearlyThenBack, 'skills_trained', '2026-07-01')?.validFrom).toBe('2026-06-01');
    expect(settingOn(yearlyThenBack, 'skills_trained', '2026-01-01')).toBeNull();
    expect(settingOn(yearlyThenBack, 'teams_in_order', '2027-07-01')).toBeNull();
  });
});
