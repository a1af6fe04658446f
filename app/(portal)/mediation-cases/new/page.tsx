import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { EmptyState } from '@/components/ui/empty-state';
import { Sheet } from '@/components/ui/sheet';
import { readDesk } from '@/lib/features/mediation-cases/record/read-desk';
import { RecordCaseForm } from '@/lib/features/mediation-cases/record/ui/record-case-form';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Ghi vụ việc mới' };

export default async function NewMediationCasePage() {
  const { desk, today, placeId } = await read('case:record', async (context) => ({
    desk: await readDesk(context),
    today: context.today,
    placeId: context.actor.teamId ?? context.actor.communeId ?? '',
  }));
  return (
    <>
      <PageHeader
        deskOnly
        title="Ghi vụ việc mới"
        path={[{ label: 'Vụ việc', href: '/mediation-cases' }]}
        context="Sáu ô là đủ để vào sổ. Người hòa giải, địa chỉ, kết quả ghi sau."
      />
      {desk.teams.length === 0 ? (
        <Sheet padding="none">
          <EmptyState>Chưa có tổ hòa giải nào đang hoạt động, nên chưa có sổ để ghi vụ việc.</EmptyState>
        </Sheet>
      ) : (
        <RecordCaseForm desk={desk} today={today} placeId={placeId} />
      )}
    </>
  );
}
