'use client';

import { useRouter } from 'next/navigation';
import { useEffect, type FocusEvent, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { moveFrom } from './move';

/** The links of the cells, row by row; names included, heads not. */
function linksOf(table: HTMLTableElement): HTMLAnchorElement[][] {
  return [...table.tBodies].flatMap((body) =>
    [...body.rows].map((row) => [...row.cells].flatMap((cell) => cell.querySelector('a') ?? [])),
  );
}

function linkAt(target: EventTarget): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('tbody a') : null;
}

/**
 * One stop of the tab key for the whole table and arrow keys inside it (a roving tabindex), and presses that stay
 * inside the portal. All on the table itself: a component for each of hundreds of cells would cost more than the
 * figures. Without JavaScript every cell is an ordinary link in reading order.
 * @param changed anything that differs when other rows are shown.
 */
export function useCellKeys(box: RefObject<HTMLTableElement | null>, changed: unknown) {
  const router = useRouter();

  useEffect(() => {
    if (!box.current) return;
    linksOf(box.current)
      .flat()
      .forEach((link, index) => (link.tabIndex = index === 0 ? 0 : -1));
  }, [box, changed]);

  return {
    onFocus: ({ currentTarget, target }: FocusEvent<HTMLTableElement>): void => {
      const link = linkAt(target);
      if (!link) return;
      for (const stop of currentTarget.querySelectorAll<HTMLAnchorElement>('tbody a[tabindex="0"]'))
        stop.tabIndex = -1;
      link.tabIndex = 0;
    },
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>): void => {
      const link = linkAt(event.target);
      if (!link || event.altKey || event.metaKey || event.shiftKey) return;
      const rows = linksOf(event.currentTarget);
      const row = rows.findIndex((links) => links.includes(link));
      const place = { row, column: rows[row]?.indexOf(link) ?? 0 };
      const next = moveFrom(place, event, { rows: rows.length, columns: rows[0]?.length ?? 0 });
      if (!next) return;
      event.preventDefault();
      rows[next.row]?.[next.column]?.focus();
    },
    onClick: (event: MouseEvent<HTMLTableElement>): void => {
      const link = linkAt(event.target);
      const elsewhere =
        event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0;
      if (!link || elsewhere || event.defaultPrevented) return;
      event.preventDefault();
      router.push(link.pathname + link.search);
    },
  };
}
