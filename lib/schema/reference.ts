import { z } from '@/lib/schema/zod';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const MAX_CURSOR = 600;

/** The id of a record, in lower case. @param missing what is said when nothing was chosen: «Chọn tổ hòa giải.» */
export function uuid(missing = 'Mã này không có.') {
  return z.string({ error: missing }).toLowerCase().regex(UUID, { error: missing });
}

/** One of a closed list of values. @param label said as in «Chọn loại vụ việc.» */
export function choice<const Values extends readonly [string, ...string[]]>(values: Values, label: string) {
  return z.enum(values, { error: `Chọn ${label}.` });
}

/** Makes the opaque `after` parameter of a keyset page from the sort values of its last row. */
export function encodeCursor(values: readonly string[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(values));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * Reads what `encodeCursor` made: exactly `size` texts. Anything else is an issue, so that a list may fall back to its
 * first page with `.catch(null)`. What comes out was typed by a stranger as likely as not: bind it, never trust it.
 */
export function keysetCursor(size: number) {
  const shape = z.array(z.string()).length(size);
  return z
    .string()
    .max(MAX_CURSOR)
    .transform((cursor, context): string[] => {
      const values = shape.safeParse(decoded(cursor));
      if (values.success) return values.data;
      context.addIssue({ code: 'custom', message: 'Đường dẫn của trang này không đọc được.' });
      return z.NEVER;
    });
}

function decoded(cursor: string): unknown {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    );
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null; // not base64, not UTF-8 or not JSON: no cursor of ours
  }
}
