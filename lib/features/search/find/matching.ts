import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';
import type { Actor } from '@/lib/domain/access/roles';
import type { SearchQuery } from '@/lib/features/search/query';

/** From this length a word may also lie inside another: «uong» in «phuong». Shorter ones would be in every name. */
const INSIDE_FROM = 3;

// Words are letters and digits only, so nothing in them is a wildcard of LIKE. Short words begin a word.
const anywhere = ({ words }: SearchQuery): readonly string[] =>
  words.map((word) => (word.length < INSIDE_FROM ? `% ${word}%` : `%${word}%`));
const beginning = ({ words }: SearchQuery): readonly string[] => words.map((word) => `% ${word}%`);
const whole = ({ words }: SearchQuery): readonly string[] => words.map((word) => `% ${word} %`);

/** All words stand in the folded text, in any order. The space before it makes each word the beginning of one. */
export const matches = (text: Sql, query: SearchQuery): Sql =>
  sql`(' ' || ${text}) LIKE ALL (${anywhere(query)})`;

/** Rough order, for leaving out what is least likely when too much fits: beginnings of words, then whole words. */
export const likelyFirst = (text: Sql, query: SearchQuery): Sql => sql`
  (' ' || ${text}) LIKE ALL (${beginning(query)}) DESC, (' ' || ${text} || ' ') LIKE ALL (${whole(query)}) DESC`;

/** What was asked: by whom, for what, on what day, and how much of it. */
export type Asked = {
  readonly actor: Actor;
  readonly query: SearchQuery;
  readonly today: string;
  readonly limit: number;
};

// The policies say the same; said again as a plain equality, the index of the place serves it.
/** The actor's commune, for a table named `alias`; a whole city for its roles. */
export const inPlace = (alias: Sql, { communeId }: Actor): Sql =>
  communeId === null ? sql`true` : sql`${alias}.commune_id = ${communeId}::uuid`;
