/** Half-days in the order of a day: what a list of attendance counts by. */
export const SESSION_PARTS = ['morning', 'afternoon', 'evening'] as const;
export type SessionPart = (typeof SESSION_PARTS)[number];

/** As a list of attendance heads its columns. */
export const SESSION_PART_LABELS: Readonly<Record<SessionPart, string>> = {
  morning: 'sáng',
  afternoon: 'chiều',
  evening: 'tối',
};

/** Whether somebody on the list came to a half-day. «P»: absent with leave. */
export const PRESENCES = ['present', 'excused', 'absent'] as const;
export type Presence = (typeof PRESENCES)[number];

export const PRESENCE_LABELS: Readonly<Record<Presence, string>> = {
  present: 'có mặt',
  excused: 'vắng có phép',
  absent: 'vắng',
};
