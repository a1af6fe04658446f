/** What a list can be narrowed to because it waits for somebody. */
export const DUE_FILTERS = ['unassigned', 'start_late', 'obligation', 'alert'] as const;
export type DueFilter = (typeof DUE_FILTERS)[number];

/** An obligation is due from this many days before its day on. */
export const OBLIGATION_NOTICE_DAYS = 7;

export const DUE_FILTER_LABELS: Record<DueFilter, string> = {
  unassigned: 'Chưa phân công',
  start_late: 'Quá hạn bắt đầu',
  obligation: 'Có nghĩa vụ đến hạn',
  alert: 'Có báo động',
};
