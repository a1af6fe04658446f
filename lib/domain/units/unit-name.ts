/** Kinds of unit at province level (Luật Tổ chức chính quyền địa phương 72/2025/QH15, Điều 1). */
export const CITY_KINDS = ['city', 'province'] as const;
export type CityKind = (typeof CITY_KINDS)[number];

/** Kinds of unit at commune level (the same law and article). */
export const COMMUNE_KINDS = ['commune', 'ward', 'special_zone'] as const;
export type CommuneKind = (typeof COMMUNE_KINDS)[number];

export const CITY_KIND_LABELS: Record<CityKind, string> = { city: 'thành phố', province: 'tỉnh' };

export const COMMUNE_KIND_LABELS: Record<CommuneKind, string> = {
  commune: 'xã',
  ward: 'phường',
  special_zone: 'đặc khu',
};

/** «thành phố Hà Nội», «tỉnh Nghệ An». */
export const cityName = ({ kind, name }: { readonly kind: CityKind; readonly name: string }): string =>
  `${CITY_KIND_LABELS[kind]} ${name}`;

/** «phường Láng», «xã An Thành». */
export const communeName = ({ kind, name }: { readonly kind: CommuneKind; readonly name: string }): string =>
  `${COMMUNE_KIND_LABELS[kind]} ${name}`;

/** The same at the beginning of a line: «Phường Láng». */
export const atLineStart = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
