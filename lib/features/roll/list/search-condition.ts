import 'server-only';
import { containing } from '@/lib/db/like';
import { join, sql, type Sql } from '@/lib/db/sql';
import { foldVietnamese } from '@/lib/schema/fold';

const ONLY_PHONE = /^[\d\s.\-()+]{3,}$/;

/** The folded words of what was typed. */
function wordsOf(typed: string): readonly string[] {
  return foldVietnamese(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

// LIKE is not leakproof, so no index serves it under the policies; over the names of a whole city it costs milliseconds.
const eachWordBegins = (words: readonly string[], column: Sql): Sql =>
  join(
    words.map((word) => sql`(' ' || ${column}) LIKE ${containing(` ${word}`)}`),
    ' AND ',
  );

/** Each typed word begins some word of the name: «nguyen van an», «ng an». Null when nothing was typed. */
export function nameCondition(typed: string, column: Sql): Sql | null {
  if (typed === '') return null;
  const words = wordsOf(typed);
  return words.length === 0 ? sql`false` : sql`(${eachWordBegins(words, column)})`;
}

/** A name as above, or a telephone number or a part of one, in any spacing. */
export function personCondition(typed: string, name: Sql, phone: Sql): Sql | null {
  if (!ONLY_PHONE.test(typed)) return nameCondition(typed, name);
  const digits = typed.replace(/\D/g, '').replace(/^84(?=\d{9}$)/, '0');
  return sql`${phone} LIKE ${containing(digits)}`;
}
