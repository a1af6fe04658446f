import type { Sql } from '@/lib/db/sql';
import type { RecordKind } from '@/lib/domain/indicators/codes';

/**
 * The records of one kind as a query. Figures group it, lists ask it row by row: there is no other statement that could
 * disagree. It may use the map as the table `place` (`placeMap`).
 */
export type RecordRelation<Kind extends RecordKind> = {
  readonly kind: Kind;
  /**
   * Rows of `unit_id` (null: of the place itself), `record_id` (unique in its unit), `subject_id` (whose page it is),
   * `turning_day` (what the reason turns on, or null) and the facts under the very names of their type.
   */
  readonly rows: Sql;
  /** The names of the facts, in quotes. */
  readonly facts: Sql;
  /** The same with their types, for looking records up by facts. */
  readonly typedFacts: Sql;
};
