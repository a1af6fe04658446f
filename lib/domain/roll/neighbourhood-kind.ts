/** «Cơ sở» (Luật HGƠCS Đ2): villages of every local name, and residential groups of towns. */
export const NEIGHBOURHOOD_KINDS = ['village', 'residential_group'] as const;
export type NeighbourhoodKind = (typeof NEIGHBOURHOOD_KINDS)[number];

export const NEIGHBOURHOOD_KIND_LABELS: Record<NeighbourhoodKind, string> = {
  village: 'Thôn, làng, ấp, bản',
  residential_group: 'Tổ dân phố, khu phố',
};
