/** Why somebody stops being a mediator: the reasons of Luật HGƠCS Đ11, and death, of which the law need not speak. */
export const LEAVING_REASONS = ['own_wish', 'no_longer_qualified', 'breach', 'deceased'] as const;
export type LeavingReason = (typeof LEAVING_REASONS)[number];

/** Ends of a seat that are no leaving: the person goes on in another role, another team or under another entry. */
export const MOVING_REASONS = ['role_changed', 'team_changed', 'entry_merged'] as const;
export type MovingReason = (typeof MOVING_REASONS)[number];

export const END_REASONS = [...LEAVING_REASONS, ...MOVING_REASONS] as const;
export type EndReason = LeavingReason | MovingReason;

export const END_REASON_LABELS: Record<EndReason, string> = {
  own_wish: 'Theo nguyện vọng của hòa giải viên',
  no_longer_qualified: 'Không còn đủ tiêu chuẩn hòa giải viên',
  breach:
    'Vi phạm nguyên tắc hòa giải, hoặc không còn điều kiện làm hòa giải viên do bị xử lý vi phạm pháp luật',
  deceased: 'Đã mất',
  role_changed: 'Đổi vai trò trong tổ',
  team_changed: 'Chuyển sang tổ khác',
  entry_merged: 'Gộp hai mục của cùng một người',
};

/** Where the law says so; null for what the law does not speak of. */
export const LEAVING_REASON_SOURCES: Record<LeavingReason, string | null> = {
  own_wish: 'Luật Hòa giải ở cơ sở, Điều 11 khoản 1 điểm a',
  no_longer_qualified: 'Luật Hòa giải ở cơ sở, Điều 11 khoản 1 điểm b',
  breach: 'Luật Hòa giải ở cơ sở, Điều 11 khoản 1 điểm c',
  deceased: null,
};

/** Whether the person leaves the work, and does not merely go on elsewhere on the roll. */
export const isLeaving = (reason: EndReason): reason is LeavingReason =>
  (LEAVING_REASONS as readonly EndReason[]).includes(reason);
