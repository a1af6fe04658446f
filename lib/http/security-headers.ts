/** Headers of C-24 for every answer: pages, errors, redirects and downloads. Static files are covered in next.config. */
export const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  ['strict-transport-security', 'max-age=31536000; includeSubDomains'],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['x-frame-options', 'DENY'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()'],
  ['cache-control', 'no-store, private'],
];

/** The same for the files that next.config serves past `proxy.ts`; how long they are kept the framework decides. */
export const STATIC_FILE_HEADERS = SECURITY_HEADERS.filter(([name]) => name !== 'cache-control').map(
  ([key, value]) => ({ key, value }),
);

/**
 * The policy of one answer (C-23): scripts and styles run by this answer's nonce alone.
 * @param nonce 128 random bits in base64, never used twice.
 * @param development the bundler's live reload evaluates code and writes styles; only in `npm run dev`.
 */
export function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    `default-src 'self'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? ` 'unsafe-eval'` : ''}`,
    development ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'${development ? ' ws:' : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
