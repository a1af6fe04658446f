import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { readNeighbourhood } from '@/lib/features/roll/neighbourhood/read-neighbourhoods';
import { ChangeNeighbourhoodForm } from '@/lib/features/roll/neighbourhood/ui/change-neighbourhood-form';
import { sayNeighbourhood } from '@/lib/features/roll/neighbourhood/say-neighbourhood';
import { HistoryNotice } from '@/lib/features/unit-changes/history/history-notice';
import { readUnitHistory } from '@/lib/features/unit-changes/history/read-unit-history';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thôn, tổ dân phố' };

export default async function NeighbourhoodPage({ params }: PageProps<'neighbourhoodId'>) {
  const { neighbourhoodId } = await params;
  const { neighbourhood, history } = await read('roll:keep', async (context) => {
    const found = await readNeighbourhood(context, neighbourhoodId);
    return {
      neighbourhood: found,
      history: await readUnitHistory(context, 'neighbourhood', found.neighbourhoodId),
    };
  });
  return (
    <div className="max-w-180">
      <PageHeader
        deskOnly
        title={neighbourhood.name}
        path={[{ label: 'Thôn, tổ dân phố', href: '/roll/neighbourhoods' }]}
        context={sayNeighbourhood(neighbourhood)}
      />
      <HistoryNotice history={history} />
      <ChangeNeighbourhoodForm key={neighbourhood.version} neighbourhood={neighbourhood} />
    </div>
  );
}
