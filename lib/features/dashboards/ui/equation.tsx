import { StatEquation } from '@/components/ui/stat-equation';
import { formatCount } from '@/lib/format/number';
import { countedCasesHref } from '../case-links';
import type { Statistics } from '../statistics';

/** Received = successful + unsuccessful + in hand + ended otherwise; each figure opens its records. */
export function CaseEquation({
  statistics,
  link,
}: {
  readonly statistics: Pick<Statistics, 'total' | 'period' | 'place' | 'mapOn'>;
  readonly link?: React.ReactNode;
}) {
  const { total, period } = statistics;
  const href = (figure: keyof typeof total) => countedCasesHref(figure, period, statistics);
  return (
    <StatEquation
      title={`Vụ việc ${period.label.charAt(0).toLowerCase()}${period.label.slice(1)}`}
      link={link}
      total={{
        value: total.received,
        label: 'tiếp nhận',
        note: `${formatCount(total.carriedOver)} chuyển sang, ${formatCount(total.new)} mới`,
        href: href('received'),
      }}
      parts={[
        { value: total.successful, label: 'thành', href: href('successful') },
        { value: total.unsuccessful, label: 'không thành', href: href('unsuccessful') },
        { value: total.inHand, label: 'đang giải quyết', href: href('inHand') },
        {
          value: total.endedOtherwise,
          label: 'kết thúc khác',
          note: 'ngoài phạm vi, ghi trùng',
          href: href('endedOtherwise'),
        },
      ]}
    />
  );
}
