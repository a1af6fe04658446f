import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { Sheet } from '@/components/ui/sheet';
import { readChangeDesk } from '@/lib/features/supporters/register/read-desk';
import { ChangeSupporterForm } from '@/lib/features/supporters/register/ui/change-supporter-form';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Sửa người hỗ trợ' };

export default async function EditSupporterPage({ params }: PageProps<'supporterId'>) {
  const { supporterId } = await params;
  const desk = await read('supporter:keep', (context) => readChangeDesk(context, supporterId));
  const { supporter } = desk;
  return (
    <div className="max-w-180">
      <PageHeader
        title="Sửa thông tin người hỗ trợ"
        path={[
          { label: 'Người hỗ trợ', href: '/supporters' },
          { label: supporter.fullName, href: `/supporters/${supporter.supporterId}` },
        ]}
        deskOnly
      />
      <Sheet padding="form">
        <ChangeSupporterForm {...desk} />
      </Sheet>
    </div>
  );
}
