import type { ReactNode } from 'react';

/** The keys that write a case without a mouse; a phone has none of them. */
export function KeyboardLine() {
  return (
    <p className="text-note text-ink-2 mt-3 max-sm:hidden print:hidden">
      Phím tắt: <Key>Tab</Key> sang ô kế tiếp, <Key>↑</Key> <Key>↓</Key> chọn, <Key>Ctrl</Key> +{' '}
      <Key>Enter</Key> ghi vào sổ
    </p>
  );
}

function Key({ children }: { readonly children: ReactNode }) {
  return <kbd className="border-edge rounded-tag border px-1.5 font-sans">{children}</kbd>;
}
