'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { takeUp } from '@/lib/features/imports/actions';
import { progressHref } from '@/lib/features/imports/addresses';
import type { ProgressView } from '@/lib/features/imports/progress/progress-view';
import { usePress } from '@/components/form/use-press';
import { formatCount } from '@/lib/format/number';

const ASK_EVERY_MS = 700;

/** @returns null when there is no answer just now; the next question finds out. */
async function askProgress(batchId: string): Promise<ProgressView | null> {
  try {
    const answer = await fetch(progressHref(batchId));
    return answer.ok ? ((await answer.json()) as ProgressView) : null;
  } catch (error) {
    if (error instanceof TypeError) return null; // off the net for a while
    throw error;
  }
}

type WorkProgressProps = { readonly batchId: string; readonly initial: ProgressView };

/** Asks how far the work is until it is over, then shows what came of it. */
export function WorkProgress({ batchId, initial }: WorkProgressProps) {
  const router = useRouter();
  const [progress, setProgress] = useState(initial);
  const { state } = initial;

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    // One question after the other, and none after the last: each refresh would begin the one before it anew.
    const askSoon = (): void => {
      timer = setTimeout(() => void ask(), ASK_EVERY_MS);
    };
    const ask = async (): Promise<void> => {
      const now = await askProgress(batchId);
      if (isGone) return;
      if (now) setProgress(now);
      if (now && now.state !== state) router.refresh();
      else askSoon();
    };
    askSoon();
    return () => {
      isGone = true;
      clearTimeout(timer);
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
