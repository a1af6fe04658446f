/**
 * Paths of this portal: words and ids between single slashes, then perhaps a query of plain characters. A list of what
 * is allowed, because the list of tricks (`//`, `/\`, `%2f`, `..`, line breaks, letters that look like dots) never ends.
 */
const PORTAL_PATH =
  /^\/(?:[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)*)?(?:\?(?:[A-Za-z0-9._~!$'()*+,;=:@/?&-]|%[0-9A-Fa-f]{2})*)?$/;
/** Not pages to land on: the first would ask again, the second answers machines. */
const NOT_A_PAGE = /^\/(?:sign-in|api)(?:[/?]|$)/;
const MAX_LENGTH = 2000;

/**
 * Where to go after signing in (C-25).
 * @param wanted the `next` of an address or a form: anybody may have written it.
 * @returns the path when it lies in this portal, else the home page.
 */
export function safeReturnPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || wanted.length > MAX_LENGTH) return '/';
  return PORTAL_PATH.test(wanted) && !NOT_A_PAGE.test(wanted) ? wanted : '/';
}
