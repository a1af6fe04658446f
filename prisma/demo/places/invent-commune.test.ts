import { describe, expect, it } from 'vitest';
import { dayOf } from '../chance/days';
import type { CommunePlan } from './commune';
import { inventCommune } from './invent-commune';

const TODAY = dayOf('2026-11-22');
const plan = (changes: Partial<CommunePlan> = {}): CommunePlan => ({
  code: '09700',
  name: 'Ba Vì',
  kind: 'commune',
  teams: 400,
  cases: 0,
  successRate: 0.86,
  minorityShare: 1,
  peoples: ['Dao', 'Mường'],
  ...changes,
});

const { teams } = inventCommune(plan(), 'city', TODAY);
const present = teams.map(({ members }) => members.filter(({ until }) => until === null));
const share = (count: number) => count / teams.length;

describe('an invented commune', () => {
  it('has teams of five to nine, a few too small', () => {
    const sizes = present.map((members) => members.length);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeCloseTo(6.3, 0);
    expect(share(sizes.filter((size) => size < 3).length)).toBeLessThan(0.04);
  });

  it('leaves a few teams without a woman, a leader or a minority member to be found', () => {
    const lacks = (test: (members: (typeof present)[number]) => boolean) =>
      share(present.filter(test).length);
    expect(lacks((members) => members.every(({ sex }) => sex === 'male'))).toBeGreaterThan(0);
    expect(lacks((members) => members.every(({ sex }) => sex === 'male'))).toBeLessThan(0.08);
    expect(lacks((members) => members.every(({ isLeader }) => !isLeader))).toBeLessThan(0.03);
    expect(lacks((members) => members.every(({ people }) => people === 'Kinh'))).toBeLessThan(0.15);
  });

  it('never has two leaders in a team', () => {
    expect(present.filter((members) => members.filter(({ isLeader }) => isLeader).length > 1)).toEqual([]);
  });

  it('lets nobody leave before joining, or stay without a neighbourhood', () => {
    for (const { members, neighbourhoods, foundedOn } of teams) {
      expect(neighbourhoods.length).toBeGreaterThan(0);
      for (const { since, until } of members) {
        expect(since).toBeGreaterThanOrEqual(foundedOn);
        expect(until === null || until > since).toBe(true);
      }
    }
  });

  it('gives no id twice', () => {
    const ids = teams.flatMap(({ id, members, neighbourhoods }) => [
      id,
      ...members.flatMap(({ mediatorId, membershipId }) => [mediatorId, membershipId]),
      ...neighbourhoods.map((place) => place.id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names teams after groups in wards and after villages elsewhere', () => {
    const ward = inventCommune(plan({ kind: 'ward', teams: 2 }), 'city', TODAY);
    expect(ward.teams[0]?.name).toBe('Tổ hòa giải số 1');
    expect(teams.every(({ name }) => name.startsWith('Tổ hòa giải thôn '))).toBe(true);
  });
});
