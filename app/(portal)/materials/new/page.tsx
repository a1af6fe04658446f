import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { Sheet } from '@/components/ui/sheet';
import { AddSetForm } from '@/lib/features/materials/sets/ui/add-set-form';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thêm bộ tài liệu' };

export default async function NewSetPage() {
  const desk = await read('material:keep', async ({ actor, today }) => ({
    today,
    ofCity: actor.communeId === null,
  }));
  return (
    <div className="max-w-180">
      <PageHeader title="Thêm bộ tài liệu" path={[{ label: 'Tài liệu', href: '/materials' }]} deskOnly />
      <Sheet padding="form">
        <AddSetForm {...desk} />
      </Sheet>
    </div>
  );
}
