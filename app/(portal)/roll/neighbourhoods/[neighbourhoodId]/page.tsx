import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { readNeighbourhood } from '@/lib/features/roll/neighbourhood/read-neighbourhoods';
import { ChangeNeighbourhoodForm } from '@/lib/features/roll/neighbourhood/ui/change-neighbourhood-form';
import { sayNeighbourhood } from '@/lib/features/roll/neighbourhood/say-neighbourhood';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thôn, tổ dân phố' };

export default async function NeighbourhoodPage({ params }: PageProps<'neighbourhoodId'>) {
  const { neighbourhoodId } = await params;
  const neighbourhood = await read('roll:keep', (context) => readNeighbourhood(context, neighbourhoodId));
  return (
    <div className="max-w-180">
      <PageHeader
        deskOnly
        title={neighbourhood.name}
        path={[{ label: 'Thôn, tổ dân phố', href: '/roll/neighbourhoods' }]}
        context={sayNeighbourhood(neighbourhood)}
      />
      <ChangeNeighbourhoodForm key={neighbourhood.version} neighbourhood={neighbourhood} />
    </div>
  );
}
