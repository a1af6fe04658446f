import clsx from 'clsx';
import type { IsoDate } from '@/lib/format/date';
import { Tag } from '@/components/ui/tag';
import { formatShortDate } from '@/lib/format/date';
import { dueWords } from '@/lib/format/due';

type DueClockProps = {
  /** Null: the matter has no date, and that is said. */
  readonly due: IsoDate | null;
  readonly today: IsoDate;
  readonly className?: string;
};

/** How far a date is and which date it is: «Quá 1 ngày, hạn 19/11». Only what is near or over carries a colour. */
export function DueClock({ due, today, className }: DueClockProps) {
  const box = clsx('flex flex-wrap items-baseline gap-x-2 md:flex-col md:items-end md:gap-x-0', className);
  if (due === null) return <span className={clsx(box, 'text-cell text-ink-2')}>Chưa có hạn</span>;
  const { words, tone } = dueWords(due, today);
  return (
    <span className={box}>
      {tone === 'plain' ? (
        <span className="text-cell text-ink-2">{words}</span>
      ) : (
        <Tag tone={tone}>{words}</Tag>
      )}
      <time dateTime={due} className="text-note text-ink-2">
        {tone === 'late' ? `hạn ${formatShortDate(due, today)}` : formatShortDate(due, today)}
      </time>
    </span>
  );
}
