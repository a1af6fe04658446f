import { sql, type Sql } from '@/lib/db/sql';
import type { IsoDate } from '@/lib/domain/iso-date';

/** Whether a row `s` of `service` is a mediator's on the day: recognised, and not gone. */
export const servingOn = (day: IsoDate): Sql => sql`
  s.valid_from <= ${day}::date AND (s.valid_to IS NULL OR s.valid_to > ${day}::date) AND s.recognised_on <= ${day}::date`;
