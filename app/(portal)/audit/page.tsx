import type { Metadata } from 'next';
import { AccountTabs } from '@/app/(portal)/accounts/account-tabs';
import { parseAuditListParams } from '@/lib/features/audit/list-params';
import { readAudit } from '@/lib/features/audit/read-audit';
import { AuditPage } from '@/lib/features/audit/ui/audit-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Nhật ký' };

export default async function AuditJournalPage({ searchParams }: PageProps) {
  const params = parseAuditListParams(await searchParams);
  const { view, role } = await read('audit:read', async (context) => ({
    view: await readAudit(context, params),
    role: context.actor.role,
  }));
  return <AuditPage view={view} tabs={<AccountTabs role={role} />} />;
}
