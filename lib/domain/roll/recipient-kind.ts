/** Who must receive a decision about a mediator (Luật HGƠCS Đ8.4, Đ11, Đ14). */
export const RECIPIENT_KINDS = [
  'front_standing_committee',
  'front_work_committee',
  'neighbourhood_head',
  'team_leader',
  'mediator',
  'other',
] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

export const RECIPIENT_KIND_LABELS: Record<RecipientKind, string> = {
  front_standing_committee: 'Ban thường trực Ủy ban Mặt trận Tổ quốc cấp xã',
  front_work_committee: 'Trưởng ban công tác Mặt trận',
  neighbourhood_head: 'Trưởng thôn, tổ trưởng tổ dân phố',
  team_leader: 'Tổ trưởng tổ hòa giải',
  mediator: 'Hòa giải viên',
  other: 'Nơi nhận khác',
};
