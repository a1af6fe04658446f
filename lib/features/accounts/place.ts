import type { Role } from '@/lib/domain/access/roles';
import type { MembershipRole } from '@/lib/features/accounts/membership';

/** Where a membership stands, by ids. */
export type Place = {
  readonly cityId: string;
  readonly communeId: string | null;
  readonly teamId: string | null;
  readonly mediatorId: string | null;
};

/** Why an account cannot work in a place. */
export type PlaceRefusal = 'place_gone' | 'mediator_not_in_team';

export const PLACE_REFUSALS: Record<PlaceRefusal, { readonly message: string; readonly field: string }> = {
  place_gone: {
    message: 'Đơn vị này không còn trong danh sách đang hoạt động. Chọn đơn vị khác.',
    field: 'placeId',
  },
  mediator_not_in_team: {
    message: 'Người này hiện không ở trong tổ đã chọn. Chọn người khác, hoặc sửa danh sách tổ trước.',
    field: 'mediatorId',
  },
};

/** The kind of place that an issuer chooses among: its own next floor. */
export const PLACE_LABEL: Record<MembershipRole, string> = {
  city_admin: 'Thành phố, tỉnh',
  city_officer: 'Thành phố, tỉnh',
  commune_officer: 'Xã, phường, đặc khu',
  team_leader: 'Tổ hòa giải',
  mediator: 'Tổ hòa giải',
};

/** Roles that issue accounts. */
export type IssuerRole = Extract<Role, 'operator' | 'city_admin' | 'commune_officer'>;
