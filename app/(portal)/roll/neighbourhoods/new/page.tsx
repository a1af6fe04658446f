import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { readNeighbourhoods } from '@/lib/features/roll/neighbourhood/read-neighbourhoods';
import { AddNeighbourhoodForm } from '@/lib/features/roll/neighbourhood/ui/add-neighbourhood-form';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thêm thôn, tổ dân phố' };

export default async function NewNeighbourhoodPage() {
  const { neighbourhoods, today } = await read('roll:keep', readNeighbourhoods);
  return (
    <div className="max-w-180">
      <PageHeader
        deskOnly
        title="Thêm thôn, tổ dân phố"
        path={[{ label: 'Thôn, tổ dân phố', href: '/roll/neighbourhoods' }]}
      />
      <AddNeighbourhoodForm today={today} usualKind={neighbourhoods[0]?.kind ?? 'residential_group'} />
    </div>
  );
}
