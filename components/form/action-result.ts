/**
 * What an action of the server answers. Expected failures are values with a sentence for the person.
 * Codes the kit knows: `signed_out`, `conflict`, `invalid`, `key_reused`, `not_found`, `unavailable`; any other is a
 * feature's own and shown by its message.
 */
export type ActionResult<T = unknown> =
  | { ok: true; value: T; message?: string }
  | {
      ok: false;
      code: string;
      message: string;
      /** Field name → sentence that says how to mend it. */
      fieldErrors?: Record<string, string>;
      /** What another person wrote meanwhile. A `version` in `current` becomes the version of the next try. */
      conflict?: { by: string; at: string; current: Record<string, string> };
    };

/** An action as the form calls it. `key` is made when the form opens: the same key never does a thing twice. */
export type FormAction<T> = (envelope: { key: string; input: unknown }) => Promise<ActionResult<T>>;
