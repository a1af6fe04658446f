/** Nothing of a signed-in answer stays in a cache. */
export const NO_STORE = { 'cache-control': 'no-store, private' } as const;

/** An answer in plain words, never cached. */
export function plainAnswer(status: number, message: string): Response {
  return new Response(message, {
    status,
    headers: { ...NO_STORE, 'content-type': 'text/plain; charset=utf-8' },
  });
}
