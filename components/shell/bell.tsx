import { Bell as BellIcon } from 'lucide-react';
import { Icon } from '@/components/ui/icon';
import Link from '@/components/ui/link';

/** Past this nobody counts; «99+» says that it is much. */
const MOST_SHOWN = 99;

type BellProps = {
  readonly href: string;
  /** What has not been seen. */
  readonly count: number;
};

/** The bell of the band: leads to what is new, and says how much of it there is. */
export function Bell({ href, count }: BellProps) {
  const shown = count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  return (
    <Link
      href={href}
      className="rounded-control text-on-band-2 hover:text-on-band relative flex min-h-(--size-control) min-w-(--size-control) items-center justify-center"
    >
      <Icon of={BellIcon} size={22} />
      <span className="sr-only">
        {count === 0 ? 'Thông báo, không có tin mới' : `Thông báo, ${shown} tin chưa xem`}
      </span>
      {count > 0 ? (
        <span
          aria-hidden
          className="bg-on-band text-band rounded-tag text-note absolute top-1 left-1/2 min-w-5 px-1 text-center leading-5 font-semibold tabular-nums"
        >
          {shown}
        </span>
      ) : null}
    </Link>
  );
}
