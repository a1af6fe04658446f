/** Expected failures are values, bugs throw. `E` is a closed union of codes: `messages.ts` of a feature must have a sentence for each. */
export type Result<T, E> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A success carrying `value`. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** An expected failure carrying its code. */
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
