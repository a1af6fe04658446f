import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { Sheet } from '@/components/ui/sheet';
import { readOwnSet } from '@/lib/features/materials/sets/read-set';
import { ChangeSetForm } from '@/lib/features/materials/sets/ui/change-set-form';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Sửa bộ tài liệu' };

export default async function EditSetPage({ params }: PageProps<'setId'>) {
  const { setId } = await params;
  const set = await read('material:keep', (context) => readOwnSet(context, setId));
  return (
    <div className="max-w-180">
      <PageHeader
        title="Sửa bộ tài liệu"
        path={[
          { label: 'Tài liệu', href: '/materials' },
          { label: set.title, href: `/materials/${set.setId}` },
        ]}
        deskOnly
      />
      <Sheet padding="form">
        <ChangeSetForm set={set} />
      </Sheet>
    </div>
  );
}
