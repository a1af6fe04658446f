import type { ReactNode } from 'react';

/** What the line styles of paths mean, once under all of them. */
export function PathLegend() {
  return (
    <ul aria-hidden className="text-note text-ink-2 flex flex-wrap items-center gap-x-6 gap-y-1">
      <li className="flex items-center gap-2">
        <Sample>
          <line x1="0" x2="32" y1="6" y2="6" stroke="var(--color-ink)" strokeWidth="2.5" />
        </Sample>
        đã thực hiện
      </li>
      <li className="flex items-center gap-2">
        <Sample>
          <line x1="0" x2="32" y1="6" y2="6" stroke="var(--color-ink-2)" strokeDasharray="6 4" />
          <path
            d="M16 1L21 6L16 11L11 6Z"
            fill="var(--color-paper)"
            stroke="var(--color-ink-2)"
            strokeWidth="1.5"
          />
        </Sample>
        chỉ tiêu từng năm
      </li>
      <li className="flex items-center gap-2">
        <Sample>
          <rect width="32" height="12" fill="var(--color-path-soft)" />
          <line
            x1="0"
            x2="32"
            y1="6"
            y2="6"
            stroke="var(--color-path)"
            strokeWidth="2.5"
            strokeDasharray="2 4"
          />
        </Sample>
        dự báo và khoảng dự báo
      </li>
      <li>Mốc năm là ngày 31/12. Mỗi hình có thang đo riêng.</li>
    </ul>
  );
}

function Sample({ children }: { readonly children: ReactNode }) {
  return (
    <svg width="32" height="12" focusable="false">
      {children}
    </svg>
  );
}
