import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { Sheet } from '@/components/ui/sheet';
import { readRegisterDesk } from '@/lib/features/supporters/register/read-desk';
import { AddSupporterForm } from '@/lib/features/supporters/register/ui/add-supporter-form';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thêm người hỗ trợ' };

export default async function NewSupporterPage() {
  const desk = await read('supporter:keep', readRegisterDesk);
  return (
    <div className="max-w-180">
      <PageHeader
        title="Thêm người hỗ trợ"
        path={[{ label: 'Người hỗ trợ', href: '/supporters' }]}
        deskOnly
      />
      <Sheet padding="form">
        <AddSupporterForm {...desk} />
      </Sheet>
    </div>
  );
}
