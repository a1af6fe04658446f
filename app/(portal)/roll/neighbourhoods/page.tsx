import type { Metadata } from 'next';
import { RollTabs } from '@/app/(portal)/roll/roll-tabs';
import { ButtonLink } from '@/components/ui/button';
import { readNeighbourhoods } from '@/lib/features/roll/neighbourhood/read-neighbourhoods';
import { NeighbourhoodListPage } from '@/lib/features/roll/neighbourhood/ui/neighbourhood-list-page';
import { read } from '@/lib/server/read';

export const metadata: Metadata = { title: 'Thôn, tổ dân phố' };

export default async function NeighbourhoodsPage() {
  const { neighbourhoods, today, role } = await read('roll:keep', async (context) => ({
    ...(await readNeighbourhoods(context)),
    role: context.actor.role,
  }));
  return (
    <NeighbourhoodListPage
      neighbourhoods={neighbourhoods}
      today={today}
      tabs={<RollTabs role={role} />}
      actions={
        <ButtonLink variant="outlined" href="/unit-changes">
          Sáp nhập, chia tách, đổi tên
        </ButtonLink>
      }
    />
  );
}
