'use client';

import clsx from 'clsx';
import Link from '@/components/ui/link';
import { usePathname } from 'next/navigation';
import { Disclosure } from '@/components/ui/disclosure';
import { currentEntry, type MenuEntry } from '@/components/shell/menu-entry';

/** What fits under a thumb with words of 14 px. */
const PLACES = 5;

/** The menu on a phone: up to five entries at the foot, in words; what does not fit stands under «Thêm». */
export function BottomBar({ menu }: { readonly menu: readonly MenuEntry[] }) {
  const current = currentEntry(menu, usePathname());
  const fits = menu.length <= PLACES;
  const first = fits ? menu : menu.slice(0, PLACES - 1);
  const rest = fits ? [] : menu.slice(PLACES - 1);
  return (
    <nav
      aria-label="Trình đơn"
      className="bg-band fixed inset-x-0 bottom-0 z-40 pb-[env(safe-area-inset-bottom)] sm:hidden print:hidden"
    >
      <ul className="grid auto-cols-fr grid-flow-col">
        {first.map((entry) => (
          <li key={entry.href}>
            <BarLink entry={entry} current={entry === current} />
          </li>
        ))}
        {rest.length > 0 ? (
          <li>
            <Disclosure
              summary="Thêm"
              summaryClassName={barItem(rest.some((entry) => entry === current))}
              panelClassName="bg-band border-band-edge absolute inset-x-0 bottom-full border-b"
            >
              <ul>
                {rest.map((entry) => (
                  <li key={entry.href}>
                    <Link
                      href={entry.href}
                      aria-current={entry === current ? 'page' : undefined}
                      className="text-on-band border-band-2 flex min-h-13 items-center border-b px-4 aria-[current]:font-semibold"
                    >
                      {entry.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

function BarLink({ entry, current }: { readonly entry: MenuEntry; readonly current: boolean }) {
  return (
    <Link href={entry.href} aria-current={current ? 'page' : undefined} className={barItem(current)}>
      {entry.label}
    </Link>
  );
}

function barItem(current: boolean): string {
  return clsx(
    'text-note flex h-full min-h-14 w-full items-center justify-center border-t-4 px-1 py-1 text-center leading-tight focus-visible:-outline-offset-4',
    current ? 'border-gilt text-on-band font-semibold' : 'text-on-band-2 border-transparent',
  );
}
