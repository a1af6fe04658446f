import type { RowCounts } from '@/lib/features/imports/batch/count-rows';
import { batchHref } from '@/lib/features/imports/addresses';

/** Groups of rows in the preview, in the order in which they are worked through. */
export const REVIEW_TABS = ['wrong', 'doubtful', 'new', 'changed', 'same', 'warned', 'left_out'] as const;
export type ReviewTab = (typeof REVIEW_TABS)[number];

export const TAB_LABELS: Record<ReviewTab, string> = {
  wrong: 'Cần sửa',
  doubtful: 'Có thể trùng',
  new: 'Sẽ thêm mới',
  changed: 'Sẽ cập nhật',
  same: 'Giữ nguyên',
  warned: 'Nên xem lại',
  left_out: 'Bỏ ra',
};

/** What stands in place of rows when a group has none. */
export const NO_ROWS: Record<ReviewTab, string> = {
  wrong: 'Không có dòng nào cần sửa.',
  doubtful: 'Không có dòng nào trùng với người đã có.',
  new: 'Không có dòng nào thêm mới.',
  changed: 'Không có dòng nào làm thay đổi dữ liệu đang có.',
  same: 'Không có dòng nào giống hệt dữ liệu đang có.',
  warned: 'Không có dòng nào cần xem lại.',
  left_out: 'Chưa bỏ dòng nào ra.',
};

/** The group to begin with: the first that holds any row. */
export const firstTab = (counts: RowCounts): ReviewTab => REVIEW_TABS.find((tab) => counts[tab] > 0) ?? 'new';

/** The address of a group, from a row on. */
export function tabHref(batchId: string, tab: ReviewTab, after = 0): string {
  const query = new URLSearchParams({ tab });
  if (after > 0) query.set('after', String(after));
  return `${batchHref(batchId)}?${query}`;
}
