import type { Issue, Severity } from '@/lib/domain/import/issues';

/** Rows that have at least one issue of the severity; what concerns the whole file is no row. */
export const countRowsWith = (issues: readonly Issue[], severity: Severity): number =>
  new Set(
    issues
      .filter((found) => found.severity === severity && found.row !== null)
      .map(({ sheet, row }) => `${row} ${sheet}`),
  ).size;
