import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
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
      <RecordCaseForm desk={desk} today={today} placeId={placeId} />
    </>
  );
}
