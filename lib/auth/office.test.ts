import { describe, expect, it } from 'vitest';
import { officeOf, type PlaceRow } from '@/lib/auth/office';

const HA_NOI = { cityName: 'Hà Nội', cityKind: 'city' } as const;
const LANG = { communeName: 'Láng', communeKind: 'ward' } as const;
const NONE = { communeName: null, communeKind: null, teamName: null, jobTitle: null } as const;

describe('an office', () => {
  it.each<[PlaceRow, string, string]>([
    [
      { ...HA_NOI, ...LANG, teamName: null, jobTitle: null, role: 'commune_officer' },
      'UBND phường Láng, thành phố Hà Nội',
      'Văn phòng HĐND và UBND',
    ],
    [
      {
        ...HA_NOI,
        ...LANG,
        teamName: null,
        jobTitle: 'Công chức Tư pháp – Hộ tịch',
        role: 'commune_officer',
      },
      'UBND phường Láng, thành phố Hà Nội',
      'Công chức Tư pháp – Hộ tịch',
    ],
    [
      { ...HA_NOI, ...LANG, teamName: 'Tổ hòa giải số 12', jobTitle: null, role: 'team_leader' },
      'Tổ hòa giải số 12, phường Láng',
      'Tổ trưởng',
    ],
    [
      { ...HA_NOI, ...LANG, teamName: 'Tổ hòa giải số 12', jobTitle: null, role: 'mediator' },
      'Tổ hòa giải số 12, phường Láng',
      'Hòa giải viên',
    ],
    [
      { ...NONE, ...HA_NOI, role: 'city_officer' },
      'Sở Tư pháp thành phố Hà Nội',
      'Theo dõi hòa giải ở cơ sở',
    ],
    [
      { ...NONE, cityName: 'Nghệ An', cityKind: 'province', role: 'city_admin' },
      'Sở Tư pháp tỉnh Nghệ An',
      'Quản trị tài khoản',
    ],
  ])('of $role', (place, name, post) => {
    expect(officeOf(place)).toEqual({ name, post });
  });
});
