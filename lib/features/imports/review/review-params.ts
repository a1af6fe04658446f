import { REVIEW_TABS, type ReviewTab } from '@/lib/features/imports/review/tabs';
import { single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';

export type ReviewParams = {
  /** Null: the first group with rows in it. */
  readonly tab: ReviewTab | null;
  /** Rows after this one. */
  readonly after: number;
  /** Whether the columns are to be matched once more. */
  readonly isMatching: boolean;
};

const Params = z.object({
  tab: single(z.enum(['', ...REVIEW_TABS])).catch(''),
  after: single(z.string().regex(/^\d{1,6}$/))
    .transform(Number)
    .catch(0),
  step: single(z.enum(['', 'mapping'])).catch(''),
});

/** Reads the address of a preview; what cannot be read falls back to its beginning. */
export function parseReviewParams(address: Readonly<Record<string, unknown>>): ReviewParams {
  const { tab, after, step } = Params.parse(address);
  return { tab: tab === '' ? null : tab, after, isMatching: step === 'mapping' };
}
