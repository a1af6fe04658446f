/** What a person is in a team: the law knows one who leads and those who mediate (Luật HGƠCS Đ12.1). */
export const MEDIATOR_ROLES = ['leader', 'member'] as const;
export type MediatorRole = (typeof MEDIATOR_ROLES)[number];

export const MEDIATOR_ROLE_LABELS: Record<MediatorRole, string> = {
  leader: 'Tổ trưởng',
  member: 'Hòa giải viên',
};
