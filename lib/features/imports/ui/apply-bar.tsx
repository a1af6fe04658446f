'use client';

import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { startApplying } from '@/lib/features/imports/actions';
import { usePress } from '@/components/form/use-press';
import { formatCount } from '@/lib/format/number';

type ApplyBarProps = {
  readonly batchId: string;
  /** Rows that would go in. */
  readonly ready: number;
  /** The other ways on. */
  readonly children: ReactNode;
};

/** Always in sight: the rows that may go in, all at once. */
export function ApplyBar({ batchId, ready, children }: ApplyBarProps) {
  const router = useRouter();
  const { press, pending } = usePress(startApplying);
  return (
    <div className="bg-sheet border-line sticky bottom-0 z-10 -mx-4 mt-6 flex flex-wrap items-center gap-3 border-t px-4 py-4 sm:-mx-8 sm:px-8 print:hidden">
      {ready > 0 ? (
        <Button
          variant="filled"
          pending={pending}
          pendingLabel="Đang gửi…"
          onClick={() => void press({ batchId }).then((started) => started && router.refresh())}
        >
          Nhập {formatCount(ready)} dòng đúng
        </Button>
      ) : null}
      {children}
      {ready > 0 ? (
        <span className="text-ink-2 text-cell">Sau khi nhập có thể hoàn tác cả lượt trong 30 ngày.</span>
      ) : null}
    </div>
  );
}
