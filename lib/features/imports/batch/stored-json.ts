/** NUL and halves of a character, as JSON writes them: PostgreSQL takes neither. */
const REFUSED = /\\u0000|\\ud[89a-f]/i;
const UNSTORABLE = /[\u0000\p{Cs}]/gu;

const clean = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(UNSTORABLE, '') : value;

/** A value as a JSON column takes it: what no database can hold, and nobody can read, falls away. */
export function storedJson(value: unknown): string {
  const json = JSON.stringify(value);
  return REFUSED.test(json) ? JSON.stringify(value, clean) : json;
}
