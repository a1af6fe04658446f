'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { takeUp } from '@/lib/features/imports/actions';
import { progressHref } from '@/lib/features/imports/addresses';
import type { ProgressView } from '@/lib/features/imports/progress/progress-view';
import { usePress } from '@/lib/features/imports/ui/use-press';
import { formatCount } from '@/lib/format/number';

const ASK_EVERY_MS = 700;

type WorkProgressProps = { readonly batchId: string; readonly initial: ProgressView };

/** Asks how far the work is until it is over, then shows what came of it. */
export function WorkProgress({ batchId, initial }: WorkProgressProps) {
  const router = useRouter();
  const [progress, setProgress] = useState(initial);
  const { state } = initial;

  useEffect(() => {
    let isOver = false;
    const ask = async (): Promise<void> => {
      try {
        const answer = await fetch(progressHref(batchId));
        if (!answer.ok || isOver) return;
        const now = (await answer.json()) as ProgressView;
        setProgress(now);
        if (now.state !== state) router.refresh();
      } catch (error) {
        // Off the net for a while: the next question finds out.
        if (!(error instanceof TypeError)) throw error;
      }
    };
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [batchId, router, state]);

  const { done, total, isQueued } = progress;
  const words = total > 0 ? `${formatCount(done)} trên ${formatCount(total)} dòng` : 'Đang chuẩn bị';
  return (
    <>
      <progress
        aria-label="Tiến độ"
        max={total > 0 ? total : undefined}
        value={total > 0 ? done : undefined}
        className="[&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-well [&::-webkit-progress-value]:bg-accent bg-well h-3 w-full overflow-hidden rounded-full"
      />
      <p className="mt-2" aria-live="polite">
        {isQueued ? words : 'Việc này đã dừng giữa chừng, chưa có gì được ghi.'}
      </p>
      {isQueued ? null : <TakeUp batchId={batchId} />}
    </>
  );
}

function TakeUp({ batchId }: { readonly batchId: string }) {
  const router = useRouter();
  const { press, pending } = usePress(takeUp);
  return (
    <Button
      variant="filled"
      className="mt-3"
      pending={pending}
      pendingLabel="Đang làm…"
      onClick={() => void press({ batchId }).then((started) => started && router.refresh())}
    >
      Làm tiếp
    </Button>
  );
}
