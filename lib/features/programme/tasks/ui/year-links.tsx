import clsx from 'clsx';
import Link from '@/components/ui/link';
import type { IsoDate } from '@/lib/domain/iso-date';
import { taskYears, tasksHref } from '@/lib/features/programme/tasks/list-params';

type YearLinksProps = { readonly year: number; readonly today: IsoDate };

/** The other years, one press away. */
export function YearLinks({ year, today }: YearLinksProps) {
  return (
    <nav aria-label="Năm" className="mb-5 print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {taskYears(today).map((each) => (
          <li key={each}>
            <Link
              href={tasksHref(each)}
              aria-current={each === year ? 'page' : undefined}
              className={clsx('inline-flex min-h-9 items-center', each === year ? 'font-semibold' : 'link')}
            >
              {each}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
