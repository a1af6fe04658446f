import Link from '@/components/ui/link';
import type { HeatColumn, HeatSort } from './heat';

type HeatHeadProps = {
  readonly unitHeader: string;
  readonly columns: readonly HeatColumn[];
  readonly sort: HeatSort;
  readonly sortHref: (sort: HeatSort) => string;
};

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const ARROW = { asc: '↑', desc: '↓' };

/** The key under which units are put in the order of their names. */
export const BY_NAME = 'name';

/** The heads of a heat table: each is the way to its order, lowest first, for there is the work. */
export function HeatHead({ unitHeader, columns, sort, sortHref }: HeatHeadProps) {
  const head = ({ key, header, note }: HeatColumn) => {
    const direction = sort.key === key ? sort.direction : undefined;
    return (
      <th key={key} scope="col" aria-sort={direction ? ARIA_SORT[direction] : undefined}>
        <Link href={sortHref({ key, direction: direction === 'asc' ? 'desc' : 'asc' })}>
          {header}
          {direction ? <span aria-hidden> {ARROW[direction]}</span> : null}
        </Link>
        {note ? <small>{note}</small> : null}
      </th>
    );
  };
  return (
    <thead>
      <tr>
        {head({ key: BY_NAME, header: unitHeader, note: '' })}
        {columns.map(head)}
      </tr>
    </thead>
  );
}
