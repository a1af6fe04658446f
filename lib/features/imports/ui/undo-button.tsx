'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { startUndoing } from '@/lib/features/imports/actions';
import { usePress } from '@/components/form/use-press';
import { formatCount } from '@/lib/format/number';

/** Takes the batch back: named with its number before it is done, for it cannot be brought back by a press. */
export function UndoButton({ batchId, rows }: { readonly batchId: string; readonly rows: number }) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const { press, pending } = usePress(startUndoing);
  if (!isAsking)
    return (
      <Button variant="danger-outlined" onClick={() => setAsking(true)}>
        Hoàn tác lượt này
      </Button>
    );
  return (
    <div className="flex flex-wrap gap-3">
      <Button
        variant="danger-filled"
        pending={pending}
        pendingLabel="Đang gửi…"
        onClick={() => void press({ batchId }).then((started) => started && router.refresh())}
      >
        Bỏ {formatCount(rows)} dòng vừa nhập
      </Button>
      <Button variant="text" onClick={() => setAsking(false)}>
        Giữ lại
      </Button>
    </div>
  );
}
