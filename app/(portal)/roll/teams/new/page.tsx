import type { Metadata } from 'next';
import { PageHeader } from '@/components/shell/page-header';
import { readNeighbourhoods } from '@/lib/features/roll/neighbourhood/read-neighbourhoods';
import { NoNeighbourhoodsYet } from '@/lib/features/roll/neighbourhood/ui/no-neighbourhoods-yet';
import { FoundTeamForm } from '@/lib/features/roll/team/ui/found-team-form';
import type { PageProps } from '@/lib/server/page-props';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thêm tổ hòa giải' };

/** `?neighbourhood=` is the place the page before was about. */
export default async function NewTeamPage({ searchParams }: PageProps) {
  const { neighbourhood } = await searchParams;
  const book = await read('roll:keep', readNeighbourhoods);
  const chosen = book.neighbourhoods.filter(({ neighbourhoodId }) => neighbourhoodId === neighbourhood);
  return (
    <div className="max-w-180">
      <PageHeader
        deskOnly={book.neighbourhoods.length > 0}
        title="Thêm tổ hòa giải"
        path={[{ label: 'Tổ và hòa giải viên', href: '/roll/teams' }]}
      />
      {book.neighbourhoods.length === 0 ? (
        <NoNeighbourhoodsYet />
      ) : (
        <FoundTeamForm {...book} chosen={chosen.map(({ neighbourhoodId }) => neighbourhoodId)} />
      )}
    </div>
  );
}
