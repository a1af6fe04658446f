import type { Role } from '@/lib/domain/access/roles';
import type { Office } from './session-state';

/** The names of a membership's place, as kept in the unit tables («Láng», not «phường Láng»). */
export type PlaceRow = {
  readonly role: Exclude<Role, 'operator'>;
  readonly jobTitle: string | null;
  readonly cityName: string;
  readonly cityKind: 'city' | 'province';
  readonly communeName: string | null;
  readonly communeKind: 'commune' | 'ward' | 'special_zone' | null;
  readonly teamName: string | null;
};

const CITY_KIND = { city: 'thành phố', province: 'tỉnh' } as const;
const COMMUNE_KIND = { commune: 'xã', ward: 'phường', special_zone: 'đặc khu' } as const;

/** The desk or part in which a role works, where the membership names no job of its own. */
const POST: Record<PlaceRow['role'], string> = {
  city_admin: 'Quản trị tài khoản',
  city_officer: 'Theo dõi hòa giải ở cơ sở',
  commune_officer: 'Văn phòng HĐND và UBND',
  team_leader: 'Tổ trưởng',
  mediator: 'Hòa giải viên',
};

/** Where the operator sits: in no city. */
export const OPERATOR_OFFICE: Office = { name: 'Vận hành hệ thống', post: 'Quản trị hệ thống' };

function officeName(place: PlaceRow): string {
  const city = `${CITY_KIND[place.cityKind]} ${place.cityName}`;
  const commune = place.communeKind ? `${COMMUNE_KIND[place.communeKind]} ${place.communeName}` : city;
  switch (place.role) {
    case 'city_admin':
    case 'city_officer':
      return `Sở Tư pháp ${city}`;
    case 'commune_officer':
      return `UBND ${commune}, ${city}`;
    case 'team_leader':
    case 'mediator':
      return `${place.teamName}, ${commune}`;
  }
}

/** The office of a membership, as the band of each page and the list of places say it. */
export function officeOf(place: PlaceRow): Office {
  return { name: officeName(place), post: place.jobTitle ?? POST[place.role] };
}
