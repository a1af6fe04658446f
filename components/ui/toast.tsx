'use client';

import { X } from 'lucide-react';
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import { Icon } from '@/components/ui/icon';
import { useCountdown } from '@/components/ui/use-countdown';

export type Toast = {
  /** What was done: «Đã ghi vụ 3/2026 vào sổ Tổ số 12.» */
  readonly text: string;
  /** A slip is mended here and not asked about beforehand. */
  readonly undo?: { readonly label: string; readonly onUndo: () => void | Promise<void> };
};

type ShowToast = (toast: Toast) => void;
type Shown = Toast & { readonly id: number };

const ToastContext = createContext<ShowToast | null>(null);
const READING_MS = 6_000;
const UNDO_MS = 10_000;
const AT_MOST = 3;

/** Says what was done, at the foot of the page, politely. Stands in the layout, so that words survive going on. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<readonly Shown[]>([]);
  const show = useCallback<ShowToast>(
    (toast) =>
      setShown((before) => [...before, { ...toast, id: (before.at(-1)?.id ?? 0) + 1 }].slice(-AT_MOST)),
    [],
  );
  const dismiss = useCallback(
    (id: number) => setShown((before) => before.filter((toast) => toast.id !== id)),
    [],
  );

  return (
    <ToastContext value={show}>
      {children}
      <div
        role="status"
        aria-live="polite"
        className="pointer-events-none fixed inset-x-4 bottom-20 z-50 flex flex-col items-center gap-2 sm:bottom-6"
      >
        {shown.map((toast) => (
          <ToastCard key={toast.id} toast={toast} onGone={dismiss} />
        ))}
      </div>
    </ToastContext>
  );
}

/** How to say that something was done. Throws outside `ToastProvider`: that is a mistake of the layout. */
export function useToast(): ShowToast {
  const show = useContext(ToastContext);
  if (!show) throw new Error('useToast needs a ToastProvider above it');
  return show;
}

function ToastCard({ toast, onGone }: { readonly toast: Shown; readonly onGone: (id: number) => void }) {
  const { id, text, undo } = toast;
  const gone = useCallback(() => onGone(id), [id, onGone]);
  const hold = useCountdown(undo ? UNDO_MS : READING_MS, gone);
  const holders = useMemo(
    () => ({ onMouseEnter: hold.pause, onMouseLeave: hold.resume, onFocus: hold.pause, onBlur: hold.resume }),
    [hold],
  );
  return (
    <div
      {...holders}
      className="bg-ink text-paper rounded-card shadow-float pointer-events-auto flex max-w-xl items-center gap-3 py-2 pr-2 pl-4"
    >
      <p className="flex-1 py-1.5">{text}</p>
      {undo ? (
        <button
          type="button"
          className="rounded-control min-h-(--size-control-row) px-3 font-semibold underline underline-offset-4 focus-visible:outline-current"
          onClick={() => {
            gone();
            void undo.onUndo();
          }}
        >
          {undo.label}
        </button>
      ) : null}
      <button
        type="button"
        aria-label="Đóng thông báo"
        className="rounded-control flex size-(--size-control-row) items-center justify-center focus-visible:outline-current"
        onClick={gone}
      >
        <Icon of={X} size={18} />
      </button>
    </div>
  );
}
