import { isWithin } from '@/lib/domain/calendar';
import type { IsoDate } from '@/lib/domain/iso-date';

/**
 * A row of law kept as data: which text says so and on which days it holds. `effectiveTo` null: until further
 * notice.
 */
export type DatedRow = {
  readonly code: string;
  readonly legalBasis: string;
  readonly effectiveFrom: IsoDate;
  readonly effectiveTo: IsoDate | null;
};

/** The rows that hold on `date`. A case is judged by the version of its own day, never by today's. */
export const rowsInForce = <Row extends DatedRow>(rows: readonly Row[], date: IsoDate): readonly Row[] =>
  rows.filter((row) => isWithin(date, row.effectiveFrom, row.effectiveTo));

const overlap = (first: DatedRow, second: DatedRow): boolean =>
  isWithin(first.effectiveFrom, second.effectiveFrom, second.effectiveTo) ||
  isWithin(second.effectiveFrom, first.effectiveFrom, first.effectiveTo);

/**
 * Codes that have two versions on the same day: such a table has no answer and must not be shipped. Empty
 * when sound.
 */
export const overlappingCodes = (rows: readonly DatedRow[]): readonly string[] => {
  const clashes = rows.filter((row, index) =>
    rows.some((other, otherIndex) => otherIndex > index && other.code === row.code && overlap(row, other)),
  );
  return [...new Set(clashes.map((row) => row.code))];
};
