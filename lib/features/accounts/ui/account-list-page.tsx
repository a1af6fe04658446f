import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { FilterBar, FilterSearch, FilterSelect } from '@/components/table/filter-bar';
import { Pager } from '@/components/table/pager';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ROLE_LABELS } from '@/lib/domain/access/role-labels';
import {
  ACCOUNT_STATE_LABELS,
  accountsHref,
  ACCOUNTS_PATH,
  isFiltered,
  listTitle,
} from '@/lib/features/accounts/list/list-words';
import type { AccountList } from '@/lib/features/accounts/list/read-account-list';
import { ACCOUNT_COLUMNS } from '@/lib/features/accounts/ui/account-columns';

const OTHER_STATES = (['ended', 'all'] as const).map((value) => ({
  value,
  label: ACCOUNT_STATE_LABELS[value].replace(/^./, (first) => first.toUpperCase()),
}));

/** Who may sign in to the places one floor below, and who could once. */
export function AccountListPage({ list, tabs }: { readonly list: AccountList; readonly tabs: ReactNode }) {
  const { params, lines, total, next } = list;
  return (
    <>
      <PageHeader
        title={listTitle(params, total)}
        actions={
          <ButtonLink variant="filled" icon={Plus} href={`${ACCOUNTS_PATH}/new`}>
            Mở tài khoản
          </ButtonLink>
        }
      />
      {tabs}
      <AccountFilters list={list} />
      <DataTable
        caption="Tài khoản"
        columns={ACCOUNT_COLUMNS}
        rows={lines}
        rowKey={({ id }) => id}
        empty={<NoAccounts list={list} />}
        foot={
          <Pager
            shown={lines.length}
            total={total}
            unit="tài khoản"
            firstHref={params.after ? accountsHref({ ...params, after: null }) : undefined}
            nextHref={next ? accountsHref({ ...params, after: next }) : undefined}
          />
        }
      />
    </>
  );
}

function AccountFilters({ list: { params, roles } }: { readonly list: AccountList }) {
  return (
    <FilterBar
      action={ACCOUNTS_PATH}
      label="Lọc tài khoản"
      clearHref={isFiltered(params) ? ACCOUNTS_PATH : undefined}
    >
      <FilterSearch name="q" label="Tìm họ tên, tên đăng nhập" value={params.q} />
      {roles.length > 1 ? (
        <FilterSelect
          name="role"
          label="Vai trò"
          all="Mọi vai trò"
          value={params.role ?? ''}
          options={roles.map((role) => ({ value: role, label: ROLE_LABELS[role] }))}
        />
      ) : null}
      <FilterSelect
        name="state"
        label="Tình trạng"
        all="Đang làm việc"
        value={params.state === 'live' ? '' : params.state}
        options={OTHER_STATES}
      />
    </FilterBar>
  );
}

function NoAccounts({ list: { params } }: { readonly list: AccountList }) {
  if (!isFiltered(params))
    return (
      <EmptyState
        action={
          <ButtonLink variant="tonal" size="row" href={`${ACCOUNTS_PATH}/new`}>
            Mở tài khoản đầu tiên
          </ButtonLink>
        }
      >
        Chưa có tài khoản nào.
      </EmptyState>
    );
  const widened =
    params.state === 'all' ? ACCOUNTS_PATH : accountsHref({ ...params, state: 'all', after: null });
  return (
    <EmptyState
      action={
        <ButtonLink variant="tonal" size="row" href={widened}>
          {params.state === 'all' ? 'Bỏ lọc' : 'Tìm cả người đã thôi'}
        </ButtonLink>
      }
    >
      {params.q === '' ? 'Không có tài khoản nào khớp với các ô lọc.' : `Không thấy «${params.q}».`}
    </EmptyState>
  );
}
