import { describe, expect, it } from 'vitest';
import { INDICATOR_CODES } from '@/lib/domain/indicators/codes';
import { USUAL_SETTINGS } from '@/lib/domain/indicators/settings';
import type { Programme, ProgrammeTarget } from '@/lib/domain/programme/programme';
import { HANOI_PLAN } from '@/lib/domain/programme/shipped/hanoi';
import { presentTargets } from '@/lib/features/programme/targets/present-targets';

const programme = (own: Partial<ProgrammeTarget> = {}): Programme => ({
  day: '2026-11-20',
  plan: HANOI_PLAN,
  settings: USUAL_SETTINGS,
  targets: Object.fromEntries(
    HANOI_PLAN.targets.map((target) => [
      target.code,
      { ...target, city: {}, communes: {}, ...(target.code === 'skills_trained' ? own : {}) },
    ]),
  ) as Programme['targets'],
});

const skills = (own: Partial<ProgrammeTarget>, communeId: string | null) =>
  presentTargets(programme(own), communeId)
    .find(({ code }) => code === 'skills_trained')
    ?.years.map((target) => target && `${target.value} ${target.whose}`);

describe('the table of targets', () => {
  it('has a line for each indicator and says which is not followed', () => {
    const lines = presentTargets(programme(), null);
    expect(lines.map(({ code }) => code)).toEqual(INDICATOR_CODES);
    expect(lines.filter(({ followed }) => !followed).map(({ code }) => code)).toEqual(['mediators_trained']);
  });

  it('says whose word each value is', () => {
    const own = { city: { 2026: 7_550 }, communes: { here: { 2026: 7_600, 2027: 9_000 } } };
    expect(skills(own, null)?.slice(0, 3)).toEqual(['50% đề xuất', '75,5% thành phố đặt', '78% đề xuất']);
    expect(skills(own, 'here')?.slice(0, 3)).toEqual([
      '50% đề xuất',
      '76% xã, phường đặt',
      '90% xã, phường đặt',
    ]);
    expect(skills(own, 'elsewhere')).toEqual(skills(own, null));
    expect(skills({}, null)?.[5]).toBe('90% theo văn bản');
  });

  it('leaves empty what nobody set, and says density as the decision does', () => {
    const lines = presentTargets(programme(), null);
    expect(lines.find(({ code }) => code === 'tasks_done')?.years).toEqual(Array(6).fill(null));
    expect(lines.find(({ code }) => code === 'trainer_density')?.years[0]?.value).toBe('1 trên 100 tổ');
  });
});
