import { searchedText, single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';

export type CommuneListParams = {
  readonly q: string;
  /** Ended communes too. */
  readonly ended: boolean;
};

const Params = z.object({
  q: searchedText(),
  ended: single(z.literal('1'))
    .transform(() => true)
    .catch(false),
});

/** Reads the address of a city's page; what makes no sense falls back to all communes of today. */
export function parseCommuneListParams(search: Readonly<Record<string, unknown>>): CommuneListParams {
  return Params.parse(search);
}
