'use client';

import { useFormPart } from '@/components/form/form-context';
import { Signal } from '@/components/ui/signal';
import { formatClockTime } from '@/lib/format/date';

/** Whether what is typed is kept, always in sight: «Đã giữ bản nháp lúc 9:14». `short` is for the band on a phone. */
export function DraftLine({ short = false }: { readonly short?: boolean }) {
  const { draft } = useFormPart();
  if (draft.kind === 'off') return null;
  if (short) return <span>{SHORT[draft.kind]}</span>;
  if (draft.kind === 'unavailable') {
    return (
      <span className="text-note text-soon">
        Máy này không giữ được bản nháp; đừng đóng trang khi chưa ghi.
      </span>
    );
  }
  if (draft.kind === 'empty')
    return <span className="text-note text-ink-3">Bản nháp được giữ trong lúc gõ</span>;
  return (
    <span className="text-note text-ink-2 inline-flex items-center gap-2">
      <Signal tone="met" />
      Đã giữ bản nháp lúc {formatClockTime(draft.at)}
    </span>
  );
}

const SHORT = { unavailable: 'không giữ nháp', empty: '', kept: 'đã giữ nháp' };
