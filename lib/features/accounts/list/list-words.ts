import type { AccountListParams, AccountState } from '@/lib/features/accounts/list/list-params';
import { formatCount } from '@/lib/format/number';

export const ACCOUNTS_PATH = '/accounts';

export const ACCOUNT_STATE_LABELS: Record<AccountState, string> = {
  live: 'đang làm việc',
  ended: 'đã thôi',
  all: 'cả người đã thôi',
};

/** Whether anything but «everyone who works now» is asked for. */
export const isFiltered = ({ q, role, state }: AccountListParams): boolean =>
  q !== '' || role !== null || state !== 'live';

/** «12 tài khoản đang làm việc», «3 tài khoản khớp với ô tìm». */
export function listTitle(params: AccountListParams, total: number): string {
  if (params.q !== '' || params.role !== null) return `${formatCount(total)} tài khoản tìm thấy`;
  if (params.state === 'all') return `${formatCount(total)} tài khoản, ${ACCOUNT_STATE_LABELS.all}`;
  return `${formatCount(total)} tài khoản ${ACCOUNT_STATE_LABELS[params.state]}`;
}

/** The same list from another row on, or among the ended too. */
export function accountsHref({
  q,
  role,
  state,
  after,
}: {
  readonly q?: string;
  readonly role?: string | null;
  readonly state?: AccountState;
  readonly after?: string | null;
}): string {
  const query = new URLSearchParams();
  if (q) query.set('q', q);
  if (role) query.set('role', role);
  if (state && state !== 'live') query.set('state', state);
  if (after) query.set('after', after);
  return query.size === 0 ? ACCOUNTS_PATH : `${ACCOUNTS_PATH}?${query.toString()}`;
}
