import Link from '@/components/ui/link';
import { formatCount } from '@/lib/format/number';

type PagerProps = {
  readonly shown: number;
  /** How many there are in all, where that is known without counting a table. */
  readonly total?: number;
  /** What is counted: «vụ việc». */
  readonly unit?: string;
  readonly firstHref?: string;
  readonly previousHref?: string;
  readonly nextHref?: string;
};

/** What is shown of how much, and the ways on. Pages go by key and not by number, so there is no page 7 to jump to. */
export function Pager({ shown, total, unit, firstHref, previousHref, nextHref }: PagerProps) {
  const of = total === undefined ? '' : ` trên ${formatCount(total)}`;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <p className="text-note text-ink-2">
        Đang xem {formatCount(shown)}
        {of}
        {unit ? ` ${unit}` : ''}
      </p>
      {firstHref || previousHref || nextHref ? (
        <nav aria-label="Các trang của danh sách" className="text-cell flex flex-wrap gap-x-5 gap-y-1">
          <PageLink href={firstHref} label="Về đầu" />
          <PageLink href={previousHref} label="Trang trước" />
          <PageLink href={nextHref} label="Trang sau" />
        </nav>
      ) : null}
    </div>
  );
}

function PageLink({ href, label }: { readonly href: string | undefined; readonly label: string }) {
  if (!href) return null;
  return (
    <Link href={href} className="link inline-flex min-h-6 items-center">
      {label}
    </Link>
  );
}
