import type { FindingCode } from '@/lib/domain/roll/radar/findings';

/** A finding in the fewest words, as a filter, a tag or the head of a column says it. */
export const FINDING_LABELS: Record<FindingCode, string> = {
  few_mediators: 'Thiếu hòa giải viên',
  few_women: 'Không có hòa giải viên nữ',
  few_minority_mediators: 'Thiếu người dân tộc thiểu số',
  no_leader: 'Chưa có tổ trưởng',
  several_leaders: 'Có hơn một tổ trưởng',
  not_recognised: 'Có người chưa được công nhận',
  falls_short: 'Sắp thiếu khi có người thôi',
  moved_away: 'Có người đã chuyển đi',
  quota_open: 'Chưa đủ số người theo quyết định',
  review_due: 'Đến hạn rà soát hằng năm',
};
