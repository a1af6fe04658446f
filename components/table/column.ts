import type { ReactNode } from 'react';

export type SortDirection = 'asc' | 'desc';
export type Sort = { readonly key: string; readonly direction: SortDirection };

export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  /** A second line in the head, in lighter ink: «năm 2026: 97%». */
  readonly headerNote?: string;
  /** Figures stand at the end, text at the start. */
  readonly align?: 'start' | 'end';
  /** May be sorted by; needs `hrefFor` on the table. */
  readonly sortable?: boolean;
  /** On a phone a row is a small sheet: `title` its first line, `line` a fact with its name, `action` its last, or left out. */
  readonly phone?: 'title' | 'line' | 'action' | 'none';
  readonly cell: (row: Row) => ReactNode;
};
