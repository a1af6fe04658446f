import type { Metadata } from 'next';
import { readMediatorDesk } from '@/lib/features/roll/mediator/read-mediator-desk';
import { ChangeMediatorForm } from '@/lib/features/roll/mediator/ui/change-mediator-form';
import { MediatorFormPage } from '@/lib/features/roll/mediator/ui/mediator-form-page';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Sửa thông tin hòa giải viên' };

export default async function EditMediatorPage({ params }: PageProps<'mediatorId'>) {
  const { mediatorId } = await params;
  const { mediator, today } = await read('roll:keep', (context) => readMediatorDesk(context, mediatorId));
  return (
    <MediatorFormPage mediator={mediator} title="Sửa thông tin">
      <ChangeMediatorForm key={mediator.version} mediator={mediator} today={today} />
    </MediatorFormPage>
  );
}
