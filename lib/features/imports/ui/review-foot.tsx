'use client';

import { useRouter } from 'next/navigation';
import { Pager } from '@/components/table/pager';
import { Button } from '@/components/ui/button';
import { takeSuggestions } from '@/lib/features/imports/actions';
import { TAB_LABELS, tabHref } from '@/lib/features/imports/review/tabs';
import type { Review } from '@/lib/features/imports/review/read-review';
import { usePress } from '@/components/form/use-press';
import { formatCount } from '@/lib/format/number';

/** What is shown of how much, how the keys work, and all suggestions at one press. */
export function ReviewFoot({ review }: { readonly review: Review }) {
  const { batch, tab, rows, after, next } = review;
  const router = useRouter();
  const { press, pending } = usePress(takeSuggestions);
  if (rows.length === 0) return null;
  const suggested = tab === 'wrong' || tab === 'warned' ? batch.counts.suggested : 0;
  return (
    <div className="border-line flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-t px-4 py-3 sm:px-5">
      <div className="flex flex-col gap-1">
        <Pager
          shown={rows.length}
          total={batch.counts[tab]}
          unit={`dòng ${TAB_LABELS[tab].toLowerCase()}`}
          firstHref={after > 0 ? tabHref(batch.id, tab) : undefined}
          nextHref={next === null ? undefined : tabHref(batch.id, tab, next)}
        />
        {tab === 'wrong' ? (
          <p className="text-note text-ink-2 max-sm:hidden">
            Phím <kbd className="border-edge rounded-tag border px-1">Tab</kbd> đến ô sai kế tiếp,{' '}
            <kbd className="border-edge rounded-tag border px-1">Enter</kbd> nhận gợi ý.
          </p>
        ) : null}
      </div>
      {suggested > 0 ? (
        <Button
          variant="tonal"
          pending={pending}
          pendingLabel="Đang sửa…"
          onClick={() => void press({ batchId: batch.id }).then((taken) => taken && router.refresh())}
        >
          Nhận cả {formatCount(suggested)} gợi ý
        </Button>
      ) : null}
    </div>
  );
}
