/**
 * The address of the client: the last hop of X-Forwarded-For, which the proxy before us wrote (without a proxy Next
 * fills it from the socket). Earlier hops were written by the client and mean nothing. A client that reaches us
 * without a proxy can write the last one too, and so choose its own source: then the account's own bucket counts its
 * guesses all the same. Of IPv6 the first 64 bits, for a household or office has all the rest.
 */
export function sourceOf(forwardedFor: string | null): string {
  const hop = forwardedFor?.split(',').at(-1)?.trim().toLowerCase() ?? '';
  const address = hop.replace(/^::ffff:(?=\d+\.)/, '').slice(0, 64);
  return address.includes(':') ? firstGroups(address) : address;
}

function firstGroups(address: string): string {
  const [head = '', tail = ''] = address.split('::');
  const start = head.split(':').filter(Boolean);
  const end = tail.split(':').filter(Boolean);
  const zeros = address.includes('::')
    ? Array<string>(Math.max(0, 8 - start.length - end.length)).fill('0')
    : [];
  return [...start, ...zeros, ...end].slice(0, 4).join(':');
}
