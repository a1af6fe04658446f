import { MEMBERSHIP_ROLES, type MembershipRole } from '@/lib/features/accounts/membership';
import { choice, keysetCursor } from '@/lib/schema/reference';
import { searchedText, single } from '@/lib/schema/search-param';
import { z } from '@/lib/schema/zod';

/** Which accounts are asked for. */
export const ACCOUNT_STATES = ['live', 'ended', 'all'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

export type AccountListParams = {
  /** Typed text as it was typed, cleaned; '' when nothing is searched. */
  readonly q: string;
  readonly role: MembershipRole | null;
  readonly state: AccountState;
  /** Search name and id of the last row of the page before. */
  readonly after: readonly [string, string] | null;
};

const Params = z.object({
  q: searchedText(),
  role: single(choice(MEMBERSHIP_ROLES, 'vai trò')).nullable().catch(null),
  state: single(choice(ACCOUNT_STATES, 'tình trạng')).catch('live'),
  after: single(keysetCursor(2))
    .transform(([name = '', id = '']): [string, string] => [name, id])
    .refine(([, id]) => z.uuid().safeParse(id).success)
    .nullable()
    .catch(null),
});

/** Reads the list's address. What makes no sense falls back to «everyone who works now», from the first page. */
export function parseAccountListParams(search: Readonly<Record<string, unknown>>): AccountListParams {
  return Params.parse(search);
}
