/** What a list can be narrowed to because it waits for somebody. */
export const DUE_FILTERS = ['unassigned', 'start_late', 'obligation', 'alert'] as const;
export type DueFilter = (typeof DUE_FILTERS)[number];

export const DUE_FILTER_LABELS: Record<DueFilter, string> = {
  unassigned: 'Chưa phân công',
  start_late: 'Quá hạn bắt đầu',
  obligation: 'Có nghĩa vụ đến hạn',
  alert: 'Có báo động',
};
