import { ShieldCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import { PageHeader } from '@/components/shell/page-header';
import { DataTable } from '@/components/table/data-table';
import { FilterBar, FilterSelect } from '@/components/table/filter-bar';
import { FilterDate } from '@/components/table/filter-date';
import { Pager } from '@/components/table/pager';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { AUDIT_ACTION_LABELS, AUDIT_ACTIONS } from '@/lib/features/audit/labels';
import { auditHref } from '@/lib/features/audit/list-params';
import type { AuditView } from '@/lib/features/audit/read-audit';
import { AUDIT_COLUMNS } from '@/lib/features/audit/ui/audit-columns';
import { ChainNotice } from '@/lib/features/audit/ui/chain-notice';

const ACTION_OPTIONS = AUDIT_ACTIONS.map((value) => ({ value, label: AUDIT_ACTION_LABELS[value] }));

/** The journal of a city or a commune: who did what, newest first, and for the city whether it is as it was written. */
export function AuditPage({ view, tabs }: { readonly view: AuditView; readonly tabs: ReactNode }) {
  const { params, lines, next, chain, mayVerify } = view;
  const { action, day, subject, before } = params;
  const filtered = action !== null || day !== null || subject !== null;
  return (
    <>
      <PageHeader
        title={subject ? 'Ai đã xem, đã sửa' : 'Nhật ký hoạt động'}
        context="Mỗi việc làm là một dòng, nối với dòng trước bằng mã; không ai sửa được mà không để lại dấu."
        actions={
          mayVerify ? (
            <ButtonLink icon={ShieldCheck} href={auditHref({ ...params, check: true })}>
              Kiểm tra chuỗi
            </ButtonLink>
          ) : null
        }
      />
      {tabs}
      {chain ? <ChainNotice chain={chain} /> : null}
      <FilterBar
        action="/audit"
        label="Lọc nhật ký"
        clearHref={filtered ? '/audit' : undefined}
        keep={subject ? { subject } : {}}
      >
        <FilterSelect
          name="action"
          label="Việc đã làm"
          all="Mọi việc"
          value={action ?? ''}
          options={ACTION_OPTIONS}
        />
        <FilterDate name="day" label="Ngày" value={day} />
      </FilterBar>
      <DataTable
        caption="Nhật ký, dòng mới nhất trước"
        columns={AUDIT_COLUMNS}
        rows={lines}
        rowKey={({ seq }) => seq}
        empty={
          <EmptyState>
            {filtered ? 'Không có dòng nào khớp với các ô lọc.' : 'Nhật ký chưa có dòng nào.'}
          </EmptyState>
        }
        foot={
          <Pager
            shown={lines.length}
            unit="dòng"
            firstHref={before ? auditHref({ action, day, subject }) : undefined}
            nextHref={next ? auditHref({ action, day, subject, before: next }) : undefined}
          />
        }
      />
    </>
  );
}
