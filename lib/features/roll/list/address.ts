import { searchedText, single } from '@/lib/schema/search-param';
import { uuid } from '@/lib/schema/reference';
import { z } from '@/lib/schema/zod';

/** Query parameters as Next.js gives them. */
export type Address = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A parameter that is one of a closed list, or filters nothing. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  single(z.enum(values)).nullable().catch(null);

/** A parameter that names a record, or filters nothing. */
export const recordOrNull = () => single(uuid()).nullable().catch(null);

/** A box that is ticked or not. */
export const ticked = () =>
  single(z.literal('1'))
    .transform(() => true)
    .catch(false);

/** Where a page begins, still unread: what it means depends on the order. */
export const cursorText = () => single(z.string().max(600)).catch('');

/** What is searched for. PostgreSQL knows no NUL in a text. */
export const searched = () => searchedText().transform((typed) => typed.replaceAll('\u0000', ''));

/** The query of a download's address, a parameter given twice as a list: as pages get it from the framework. */
export function queryOf(url: URL): Address {
  const names = new Set(url.searchParams.keys());
  return Object.fromEntries(
    [...names].map((name) => {
      const values = url.searchParams.getAll(name);
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
