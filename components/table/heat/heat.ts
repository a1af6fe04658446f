import type { SortDirection } from '@/components/table/column';

/** How far under the year's target a cell lies, in percentage points: not at all, under 5, 5 to 15, over 15. */
export type HeatStep = 0 | 1 | 2 | 3;

/**
 * One figure, as little as it needs: a table of a whole city has hundreds.
 * `missing`: how many are still to do; null where no target is set, then the cell has no shade.
 * `few`: too few to judge, with n/N and without percentage, shade or rank. N = 0 is «không phát sinh».
 */
export type HeatCell = {
  readonly n: number;
  readonly N: number;
  readonly missing: number | null;
  readonly step: HeatStep;
  readonly few: boolean;
  /** Instead of figures, where there is but one to count: «có», «chưa». */
  readonly word?: string;
};

export type HeatColumn = {
  readonly key: string;
  /** Short, for the head: «Bồi dưỡng kỹ năng». */
  readonly header: string;
  /** «năm 2026: 72%». */
  readonly note: string;
};

export type HeatRow = {
  readonly key: string;
  readonly name: string;
  /** «38 tổ, 247 hòa giải viên». */
  readonly note: string;
  /** In the order of the columns. */
  readonly cells: readonly HeatCell[];
};

export type HeatSort = { readonly key: string; readonly direction: SortDirection };
