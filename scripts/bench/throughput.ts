import autocannon from 'autocannon';
import { Refusal } from '../setup/refusal.mjs';
import { median } from './samples';

/** A page under load: its address and what is sent with each request. */
export type Page = { readonly url: string; readonly headers?: Readonly<Record<string, string>> };

/** A few people at once: enough to keep both cores busy, few enough not to measure a queue. */
const CLIENTS = 4;
const ROUNDS = 5;
const ROUND_SECONDS = 4;

/** Requests a second that a page answers. */
async function load({ url, headers = {} }: Page, seconds: number): Promise<number> {
  const result = await autocannon({ url, headers: { ...headers }, connections: CLIENTS, duration: seconds });
  const failed = result.non2xx + result.errors + result.timeouts;
  if (failed > 0) throw new Refusal(`${url}: ${failed} lượt không được trả lời, không đo được.`);
  return result['2xx'] / result.duration;
}

/**
 * Puts two pages under the same load in turn, so that whatever else the machine does meets both.
 * @returns the median round of each, in requests a second
 */
export async function compareThroughput(ours: Page, bare: Page): Promise<{ ours: number; bare: number }> {
  const rounds = { ours: [] as number[], bare: [] as number[] };
  for (const page of [ours, bare]) await load(page, ROUND_SECONDS);
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.ours.push(await load(ours, ROUND_SECONDS));
    rounds.bare.push(await load(bare, ROUND_SECONDS));
  }
  return { ours: median(rounds.ours), bare: median(rounds.bare) };
}
