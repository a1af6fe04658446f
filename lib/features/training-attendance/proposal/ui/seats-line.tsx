import { Notice } from '@/components/ui/notice';
import { seatsOutlook } from '@/lib/domain/training/invitation';
import type { Seats } from '@/lib/features/training-attendance/class/count-seats';
import { formatCount } from '@/lib/format/number';

type SeatsLineProps = { readonly seats: Seats; readonly chosen: number };

/** How those about to be invited fit the seats: more may be asked than fit, but they are told to wait. */
export function SeatsLine({ seats: { capacity, taken, unanswered }, chosen }: SeatsLineProps) {
  const outlook = seatsOutlook(capacity, taken, unanswered + chosen);
  switch (outlook.kind) {
    case 'no_limit':
      return null;
    case 'enough':
      return (
        <p className="text-ink-2">
          Lớp còn {formatCount(outlook.left)} chỗ, {formatCount(unanswered)} người đã mời chưa trả lời.
        </p>
      );
    case 'more_than_seats':
      return (
        <Notice tone="soon" title={`Mời nhiều hơn số chỗ còn lại ${formatCount(outlook.beyond)} người`}>
          Lớp còn {formatCount(outlook.left)} chỗ, {formatCount(unanswered)} người đã mời chưa trả lời. Ai trả
          lời sau khi hết chỗ sẽ vào danh sách chờ.
        </Notice>
      );
    case 'full':
      return (
        <Notice tone="soon" title="Lớp đã đủ chỗ">
          Người mời thêm sẽ vào danh sách chờ, có chỗ thì được chuyển lên theo thứ tự trả lời.
        </Notice>
      );
  }
}
