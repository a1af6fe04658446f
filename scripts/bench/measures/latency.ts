import type { WebClient } from '../web-client';

const WARM_UP = 30;

/** Times of a page at one client, in ms, one request after the other. */
export async function timePage(
  client: WebClient,
  path: string,
  requests: number,
): Promise<readonly number[]> {
  const samples: number[] = [];
  for (let request = 0; request < requests; request += 1) samples.push((await client.get(path)).ms);
  return samples;
}

/** Asks for a page until code and caches are warm. */
export async function warmUp(client: WebClient, path: string): Promise<void> {
  await timePage(client, path, WARM_UP);
}
