import clsx from 'clsx';
import Link from '@/components/ui/link';
import type { RowCounts } from '@/lib/features/imports/batch/count-rows';
import { REVIEW_TABS, TAB_LABELS, tabHref, type ReviewTab } from '@/lib/features/imports/review/tabs';
import { formatCount } from '@/lib/format/number';

type ReviewTabsProps = { readonly batchId: string; readonly counts: RowCounts; readonly tab: ReviewTab };

/** The groups of rows with their numbers; an empty group is not shown unless one stands in it. */
export function ReviewTabs({ batchId, counts, tab }: ReviewTabsProps) {
  const shown = REVIEW_TABS.filter((one) => counts[one] > 0 || one === tab);
  return (
    <nav aria-label="Các nhóm dòng">
      <ul className="flex flex-wrap gap-2">
        {shown.map((one) => (
          <li key={one}>
            <Link
              href={tabHref(batchId, one)}
              aria-current={one === tab ? 'page' : undefined}
              className={clsx(
                'rounded-control text-cell flex min-h-(--size-control-row) items-center gap-2 border px-4',
                one === tab
                  ? 'bg-accent-soft border-accent font-semibold'
                  : 'bg-sheet border-line font-medium',
              )}
            >
              {TAB_LABELS[one]} <span className="font-semibold">{formatCount(counts[one])}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
