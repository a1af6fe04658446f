import type { Metadata } from 'next';
import { readMediatorDesk } from '@/lib/features/roll/mediator/read-mediator-desk';
import { MediatorFormPage } from '@/lib/features/roll/mediator/ui/mediator-form-page';
import { LeaveForm } from '@/lib/features/roll/seat/ui/leave-form';
import { OpenCasesNotice } from '@/lib/features/roll/seat/ui/open-cases-notice';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Ghi thôi làm' };

export default async function LeavePage({ params }: PageProps<'mediatorId'>) {
  const { mediatorId } = await params;
  const desk = await read('roll:keep', (context) => readMediatorDesk(context, mediatorId));
  const isStaying = desk.open.some(({ validTo }) => validTo === null);
  return (
    <MediatorFormPage
      mediator={desk.mediator}
      title="Ghi thôi làm hòa giải viên"
      context="Chủ tịch UBND quyết định cho thôi làm (Luật, Điều 11)."
      notice={<OpenCasesNotice cases={desk.openCases} mediatorId={desk.mediator.mediatorId} />}
      empty={isStaying ? null : 'Người này không còn ở tổ nào, hoặc đã ghi ngày thôi.'}
    >
      <LeaveForm desk={desk} />
    </MediatorFormPage>
  );
}
