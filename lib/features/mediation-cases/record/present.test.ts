import { describe, expect, it } from 'vitest';
import { joinPlaces, presentDesk } from '@/lib/features/mediation-cases/record/present';

const team = {
  id: 't',
  name: 'Tổ hòa giải số 12',
  neighbourhoods: ['Tổ dân phố 12', 'Tổ dân phố 13'],
  leader_name: 'Trần Văn Lộc',
  leader_sex: 'male',
  leader_phone: '0912000118',
  members: 7,
  women: 3,
  last_numbers: { '2026': 2 },
} as const;

describe('neighbourhoods of a team', () => {
  it.each([
    [[], ''],
    [['Thôn Đoài'], 'Thôn Đoài'],
    [['Tổ dân phố 12', 'Tổ dân phố 13'], 'Tổ dân phố 12, 13'],
    [['Thôn Đoài', 'Xóm Chùa'], 'Thôn Đoài, Xóm Chùa'],
    [['Đoài', 'Chùa'], 'Đoài, Chùa'],
  ])('%j are said as «%s»', (names, said) => {
    expect(joinPlaces(names)).toBe(said);
  });
});

describe('the recording desk', () => {
  it('counts teams as people do', () => {
    const named = (name: string) => ({ ...team, name });
    const { teams } = presentDesk([named('Tổ số 12'), named('Tổ số 2'), named('Tổ số 1')], []);
    expect(teams.map(({ name }) => name)).toEqual(['Tổ số 1', 'Tổ số 2', 'Tổ số 12']);
  });

  it('names the leader with title and telephone, and says when there is none', () => {
    const { teams } = presentDesk([team, { ...team, name: 'Tổ hòa giải số 13', leader_name: null }], []);
    expect(teams[0]?.leader).toEqual({ name: 'Trần Văn Lộc', address: 'ông', phone: '0912 000 118' });
    expect(teams[1]?.leader).toBeNull();
  });
});
