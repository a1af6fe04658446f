import type { Role } from '@/lib/domain/access/roles';
import { cityName, communeName, type CityKind, type CommuneKind } from '@/lib/domain/units/unit-name';
import type { Office } from './session-state';

/** The names of a membership's place, as kept in the unit tables («Láng», not «phường Láng»). */
export type PlaceRow = {
  readonly role: Exclude<Role, 'operator'>;
  readonly jobTitle: string | null;
  readonly cityName: string;
  readonly cityKind: CityKind;
  readonly communeName: string | null;
  readonly communeKind: CommuneKind | null;
  readonly teamName: string | null;
};

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
  const city = cityName({ kind: place.cityKind, name: place.cityName });
  const commune = place.communeKind
    ? communeName({ kind: place.communeKind, name: place.communeName ?? '' })
    : city;
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
