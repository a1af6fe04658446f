import type { Metadata } from 'next';
import { RollTabs } from '@/app/(portal)/roll/roll-tabs';
import { ButtonLink } from '@/components/ui/button';
import { readNeighbourhoods } from '@/lib/features/roll/neighbourhood/read-neighbourhoods';
import { NeighbourhoodListPage } from '@/lib/features/roll/neighbourhood/ui/neighbourhood-list-page';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thôn, tổ dân phố' };

export default async function NeighbourhoodsPage() {
  const { neighbourhoods, today } = await read('roll:keep', readNeighbourhoods);
  return (
    <NeighbourhoodListPage
      neighbourhoods={neighbourhoods}
      today={today}
      tabs={<RollTabs mayKeep />}
      actions={
        <ButtonLink variant="outlined" href="/unit-changes">
          Sáp nhập, chia tách, đổi tên
        </ButtonLink>
      }
    />
  );
}
