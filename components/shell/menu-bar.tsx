'use client';

import clsx from 'clsx';
import Link from '@/components/ui/link';
import { usePathname } from 'next/navigation';
import { currentEntry, type MenuEntry } from '@/components/shell/menu-entry';

/** The menu under the band: five to eight words; a gilt line and `aria-current` say where one is. */
export function MenuBar({ menu }: { readonly menu: readonly MenuEntry[] }) {
  const current = currentEntry(menu, usePathname());
  return (
    <nav aria-label="Trình đơn" className="mx-auto hidden w-full max-w-400 px-5 sm:block">
      <ul className="flex overflow-x-auto">
        {menu.map((entry) => (
          <li key={entry.href}>
            <Link
              href={entry.href}
              aria-current={entry === current ? 'page' : undefined}
              className={clsx(
                'flex h-11 items-center border-b-4 px-3 whitespace-nowrap focus-visible:-outline-offset-4',
                entry === current
                  ? 'border-gilt text-on-band font-semibold'
                  : 'text-on-band-2 hover:text-on-band border-transparent',
              )}
            >
              {entry.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
