'use client';

import clsx from 'clsx';
import { usePathname } from 'next/navigation';
import type { MenuEntry } from '@/components/shell/menu-entry';
import Link from '@/components/ui/link';

/** The lists of one part of the portal, beside each other; the open one is underlined and says so. */
export function SectionTabs({
  label,
  tabs,
}: {
  readonly label: string;
  readonly tabs: readonly MenuEntry[];
}) {
  const path = usePathname();
  return (
    <nav aria-label={label} className="border-line mb-5 border-b print:hidden">
      <ul className="-mb-px flex flex-wrap gap-x-6">
        {tabs.map(({ href, label: words }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={href === path ? 'page' : undefined}
              className={clsx(
                'flex min-h-(--size-control) items-center border-b-3',
                href === path
                  ? 'border-accent font-semibold'
                  : 'text-accent hover:text-accent-deep border-transparent hover:underline',
              )}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
